-- Ids of the chat platform are unsigned 64-bit numbers, stored as the signed ones with the same bits.
create table server_settings (
  server integer primary key,
  settings text not null check (json_valid(settings))
) strict;

-- asked_at: seconds since 1970-01-01 UTC. limits and trace: JSON.
create table question (
  id integer primary key autoincrement,
  server integer,
  channel integer not null,
  asker integer not null,
  message integer,
  asked_at integer not null,
  question any not null,
  limits text not null check (json_valid(limits)),
  trace text not null check (json_valid(trace))
) strict;

create index question_by_message on question (channel, message) where message is not null;
create index question_by_asker on question (asker);
create index question_by_time on question (asked_at);

create table feedback (
  question_id integer not null references question (id) on delete cascade,
  person integer not null,
  feedback text not null,
  given_at integer not null,
  primary key (question_id, person)
) strict, without rowid;

create index feedback_by_person on feedback (person);

create table taken_request (
  id integer primary key,
  taken_at integer not null
) strict;

create index taken_request_by_time on taken_request (taken_at);

create table transport_state (
  key text primary key,
  value text not null
) strict, without rowid;
