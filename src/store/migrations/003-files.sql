-- Files that go out with calls, until these are made or given up.
create table files (
  call integer primary key references outbox (id) on delete cascade,
  param text not null,
  name text not null,
  mime text not null,
  bytes blob not null
) strict;
