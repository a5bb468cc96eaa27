-- Whose turn it is at a host: one request at a time over all instances, and a pause after each. A lease that runs out is free.
create table fetch_host (
  host         text primary key check (length(host) between 1 and 255),
  leased_by    uuid,
  leased_until timestamptz,
  next_at      timestamptz not null default now(),
  check ((leased_by is null) = (leased_until is null))
);

create index fetch_host_by_next on fetch_host (next_at);

-- Where news is looked for. `url_key` is what makes an address the same feed again. `version` counts changes of what was set, by a
-- person or by a feed that moved; how polling went is not part of it. `failures` are those in a row.
create table news_feed (
  id                uuid primary key,
  url               text        not null check (length(url) <= 2000),
  url_key           text        not null constraint news_feed_once unique,
  host              text        not null,
  title             text        check (length(title) <= 500),
  publisher_name    text        check (length(publisher_name) between 1 and 200),
  publisher_country text        check (publisher_country ~ '^[A-Z]{2}$'),
  publisher_domain  text        check (length(publisher_domain) <= 253),
  language          text        check (length(language) between 2 and 35),
  visibility        text        not null check (visibility in ('PUBLIC', 'PARTNER', 'CURATOR')),
  interval_ms       bigint      not null check (interval_ms > 0),
  fetch_pages       boolean     not null,
  paused            boolean     not null,
  version           bigint      not null,
  created_at        timestamptz not null,
  etag              text        check (length(etag) <= 1000),
  last_modified     text        check (length(last_modified) <= 200),
  last_fetched_at   timestamptz,
  last_success_at   timestamptz,
  error_code        text,
  error             text,
  failures          integer     not null,
  items_seen        bigint      not null,
  next_fetch_at     timestamptz not null,
  leased_by         uuid,
  leased_until      timestamptz,
  check ((leased_by is null) = (leased_until is null))
);

create index news_feed_due on news_feed (next_fetch_at) where not paused;

-- What a feed listed, once per address (or the feed's own id where there is no address). `said` is the hash of what the feed says of
-- it: when that changes, the article is looked at again. `content` is kept until it has become an article's text. No host: nothing
-- needs to be fetched.
create table feed_item (
  id             uuid primary key,
  feed_id        uuid        not null references news_feed on delete cascade,
  key            text        not null,
  said           text        not null,
  link           text        check (length(link) <= 2000),
  host           text,
  guid           text        check (length(guid) <= 2000),
  title          text        check (length(title) <= 500),
  published_edtf text,
  published_text text,
  bylines        text[]      not null,
  content        text,
  is_plain       boolean     not null,
  state          text        not null check (state in ('WAITING', 'FAILED', 'GIVEN_UP', 'TAKEN')),
  attempts       integer     not null default 0,
  due_at         timestamptz not null,
  error_code     text,
  error          text,
  article_id     uuid,
  seen_at        timestamptz not null default now(),
  listed_at      timestamptz not null default now(),
  taken_at       timestamptz,
  leased_by      uuid,
  leased_until   timestamptz,
  constraint feed_item_once unique (feed_id, key),
  check ((leased_by is null) = (leased_until is null)),
  check (state <> 'TAKEN' or article_id is not null)
);

create index feed_item_newest on feed_item (feed_id, id desc);
create index feed_item_open on feed_item (feed_id, state, id desc) where state <> 'TAKEN';
create index feed_item_due on feed_item (host, due_at) where state in ('WAITING', 'FAILED');
create index feed_item_old on feed_item (listed_at);
