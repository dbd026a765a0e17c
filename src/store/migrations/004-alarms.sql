-- What is to happen at a time (milliseconds since the epoch) of its own accord: when it is due it goes through the inbox like an update,
-- behind what has the same queue. One alarm a key; a later one takes its place.
create table alarms (
  key text primary key,
  at integer not null,
  queue text not null,
  event text not null
) strict, without rowid;
create index alarms_at on alarms (at);

-- What is told to the guide itself when a call is made or given up, as JSON.
alter table outbox add column tells text;
