-- next_check, failing_since: seconds since 1970-01-01 UTC; without a next_check the feed is due at once, unless it is gone.
-- failures: checks in a row that failed. is_gone: the server says that there will be no feed any more.
-- item_gap: seconds between two items in the mean.
alter table feed add column next_check integer;
alter table feed add column failing_since integer;
alter table feed add column failures integer not null default 0;
alter table feed add column is_gone integer not null default 0;
alter table feed add column item_gap integer;

create index feed_by_next_check on feed (next_check) where is_gone = 0;

-- link: SHA-256 of the item's folded link and publication, where it tells the item from others. stamp: SHA-256 of what the item said when it was read.
-- seen_at: when the feed listed the item, to the day; read_at: when the item was read. rereads: how often because it had changed.
alter table feed_item add column link blob check (length(link) = 32);
alter table feed_item add column stamp blob check (length(stamp) = 32);
alter table feed_item add column read_at integer not null default 0;
alter table feed_item add column rereads integer not null default 0;

update feed_item set read_at = seen_at;

create index feed_item_by_link on feed_item (feed_id, link) where link is not null;
