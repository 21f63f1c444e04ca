-- checked_at: seconds since 1970-01-01 UTC. etag, last_modified: as the server sent them, for a feed of which everything is loaded.
create table feed (
  id integer primary key autoincrement,
  collection text not null,
  address text not null,
  title any not null,
  etag any,
  last_modified any,
  checked_at integer,
  problem any,
  unique (collection, address)
) strict;

-- item: SHA-256 of what tells the item from others of its feed. tries: how often it could not be loaded.
create table feed_item (
  feed_id integer not null references feed (id) on delete cascade,
  item blob not null check (length(item) = 32),
  is_loaded integer not null,
  tries integer not null,
  seen_at integer not null,
  primary key (feed_id, item)
) strict, without rowid;

create index feed_item_by_time on feed_item (feed_id, seen_at);
