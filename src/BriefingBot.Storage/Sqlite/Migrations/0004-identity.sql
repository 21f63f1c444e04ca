-- An article that was removed keeps its row, without versions, so that it does not come back. removed_day: the day of its last version. copy_of: the first article with its text.
alter table article add column removed_at text;
alter table article add column removed_day integer;
alter table article add column copy_of integer references article (id) on delete set null;

create index article_by_copy on article (copy_of) where copy_of is not null;

-- key: what is the same for all forms of an address; an article that moved has several.
create table article_key (
  collection_id integer not null references collection (id),
  key any not null,
  article_id integer not null references article (id) on delete cascade,
  primary key (collection_id, key, article_id)
) strict, without rowid;

create index article_key_by_article on article_key (article_id);

-- fingerprint: SHA-256 of what this very address told last, so that a source is compared with itself.
create table article_source (
  article_id integer not null references article (id) on delete cascade,
  url any not null,
  fingerprint blob not null check (length(fingerprint) = 32),
  primary key (article_id, url)
) strict, without rowid;

-- band: a MinHash band of the text of the current version; articles that share one are compared.
create table article_band (
  collection_id integer not null references collection (id),
  band integer not null,
  article_id integer not null references article (id) on delete cascade,
  primary key (collection_id, band, article_id)
) strict, without rowid;

create index article_band_by_article on article_band (article_id);

-- key: that of the address from which the version came. told: the publication as that source told it; published: the first that was told.
alter table version add column key any not null default '';
alter table version add column told text;
alter table version add column updated text;
alter table version add column language text not null default '';
alter table version add column place any;
alter table version add column place_day text;
alter table version add column credit any not null default '';

insert into article_key (collection_id, key, article_id) select collection_id, address_key(url), id from article;

update version set
  told = published,
  key = (select article_key.key from article_key where article_key.article_id = version.article_id);

insert or ignore into article_band (collection_id, band, article_id)
select article.collection_id, bands.value, article.id
from article join version on version.id = article.current_version_id, json_each(text_bands(version.text)) as bands;
