-- What visitors chose, and nothing else about them.
create table visitors (
  id integer primary key,
  chosen text,
  last text,
  met integer not null default 0
) strict;

-- Chats that cannot be written to, and groups that became supergroups.
create table chats (
  id text primary key,
  unreachable integer not null default 0,
  moved_to text
) strict;

-- Updates as they came, until they are worked through: state is waiting, done or aside.
create table inbox (
  update_id integer primary key,
  key text not null,
  json text not null,
  state text not null default 'waiting',
  tries integer not null default 0,
  received integer not null
) strict;
create index inbox_waiting on inbox (update_id) where state = 'waiting';

-- Calls to be made, in order; `floor` is the highest message id known when a call went out. State: waiting, sending, done, dropped.
create table outbox (
  id integer primary key,
  chat text not null,
  method text not null,
  params text not null,
  answers integer,
  state text not null default 'waiting',
  floor integer,
  created integer not null
) strict;
create index outbox_open on outbox (id) where state in ('waiting', 'sending');

-- Which message of the guide answers which message of a visitor, to edit the one when the other is edited.
create table answers (
  chat text not null,
  question integer not null,
  answer integer not null,
  created integer not null,
  primary key (chat, question)
) strict, without rowid;

-- Questions without an answer, for the keeper; nobody's name.
create table unanswered (
  update_id integer primary key,
  text text not null,
  language text not null,
  nearest text,
  at integer not null
) strict;

create table feedback (
  update_id integer primary key,
  visitor integer not null,
  text text not null,
  language text not null,
  at integer not null
) strict;

create table ratings (
  visitor integer not null,
  passage text not null,
  language text not null,
  good integer not null,
  primary key (visitor, passage, language)
) strict, without rowid;

-- How often something happened on a day.
create table counts (
  day text not null,
  what text not null,
  number integer not null,
  primary key (day, what)
) strict, without rowid;

create table settings (
  name text primary key,
  value text not null
) strict;
