-- Small things to remember, as JSON: where somebody is on a walk, a game under way. `owner` is the person it is about, who may have it
-- forgotten; `until` is when it is dropped (milliseconds since the epoch), for ever where it is null.
create table records (
  kind text not null,
  key text not null,
  value text not null,
  owner integer,
  until integer,
  primary key (kind, key)
) strict, without rowid;
create index records_owner on records (owner) where owner is not null;
