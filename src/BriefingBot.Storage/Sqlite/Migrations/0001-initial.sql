create table meta (
  key text primary key,
  value text not null
) strict, without rowid;

insert into meta (key, value) values ('store', lower(hex(randomblob(16))));

create table collection (
  id integer primary key autoincrement,
  name text not null unique
) strict;

-- Columns of type "any" hold UTF-8 text or, where UTF-8 cannot carry a text exactly, a blob of UTF-16LE.
create table article (
  id integer primary key autoincrement,
  collection_id integer not null references collection (id),
  url any not null,
  current_version_id integer references version (id) deferrable initially deferred,
  unique (collection_id, url)
) strict;

create index article_by_current_version on article (current_version_id);

-- day: the publication day in UTC or, without one, the day of loading; days since 0001-01-01.
-- moment: the publication in seconds since 1970-01-01 UTC (midnight where only the day is told), null without one.
create table version (
  id integer primary key autoincrement,
  article_id integer not null references article (id) on delete cascade,
  ordinal integer not null,
  sha256 blob not null check (length(sha256) = 32),
  title any not null,
  outlet any not null,
  authors text not null check (json_valid(authors)),
  published text,
  moment integer,
  day integer not null,
  loaded_at text not null,
  text any not null,
  unique (article_id, ordinal)
) strict;

create table passage (
  id integer primary key autoincrement,
  version_id integer not null references version (id) on delete cascade,
  ordinal integer not null,
  start integer not null,
  length integer not null,
  vector blob not null,
  sentences blob not null,
  unique (version_id, ordinal)
) strict;

-- One row for every save and removal. The mark tells a row from another that got the same number after a crash lost the first.
create table change (
  seq integer primary key autoincrement,
  article_id integer not null,
  mark text not null default (lower(hex(randomblob(8))))
) strict;

create index change_by_article on change (article_id, seq);
