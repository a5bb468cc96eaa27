-- An article may be known without title, publisher or date: missing stays missing. Its id tells the order of reception,
-- `revision` the newest of its revisions, `version` how often anything about it changed.
create table article (
  id                  uuid primary key,
  publisher_id        uuid references publisher,
  title               text check (length(title) between 1 and 500),
  published_edtf      text,
  published_earliest  date,
  published_latest    date check (published_latest >= published_earliest),
  published_precision text,
  published_basis     text,
  published_text      text,
  url                 text check (length(url) <= 2000),
  language            text not null check (length(language) between 2 and 35),
  bylines             text[] not null default '{}',
  external_id         text check (length(external_id) between 1 and 200),
  visibility          text not null check (visibility in ('PUBLIC', 'PARTNER', 'CURATOR')),
  status              text not null check (status in ('USABLE', 'WITHHELD', 'WITHDRAWN')),
  revision            integer not null check (revision >= 1),
  version             bigint not null,
  received_at         timestamptz not null,
  check (published_edtf is null or published_basis is not null)
);

create unique index article_by_external_id on article (external_id) where external_id is not null;
create index article_by_publisher on article (publisher_id, id desc);
create index article_by_language on article (language, id desc);
create index article_by_publication on article (published_earliest, published_latest) where published_edtf is not null;

-- What makes an article the same again: its address, the sender's own id, the hash of a text with its publisher. Two senders
-- of the same article at the same moment meet here: the second waits for the first and finds its article.
create table article_key (
  key        text primary key,
  article_id uuid not null references article deferrable initially deferred
);

create index article_key_by_article on article_key (article_id);

-- One state of an article's text. It is never changed: a changed text is the next number, and quotes are bound to a number.
-- `original` holds the page as it came (gzip) when the text was cleaned from HTML by that version of the cleaning.
create table revision (
  article_id     uuid not null references article,
  number         integer not null check (number >= 1),
  title          text,
  text           text not null,
  length         integer not null,
  text_hash      bytea not null check (length(text_hash) = 32),
  original       bytea,
  cleaning       integer,
  annotation     text not null check (annotation in ('PENDING', 'DONE', 'FAILED')),
  names_position text,
  received_at    timestamptz not null,
  primary key (article_id, number),
  check ((original is null) = (cleaning is null))
);

-- Compressed already.
alter table revision alter column original set storage external;

-- A text as names are looked for in it: without case, every space a plain one, what cannot be seen left out. With a setting of its
-- own it is not inlined, so that the planner knows what it costs and looks into the index.
create function searchable(text) returns text
  language sql immutable strict parallel safe cost 5000 set search_path = pg_catalog
  return lower(
    regexp_replace(
      regexp_replace(
        case when $1 is nfc normalized then $1 else normalize($1, nfc) end,
        E'[\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF]+', '', 'g'),
      E'[\t\n\r\u00A0\u2000-\u200A\u202F\u3000]', ' ', 'g'));

create extension if not exists pg_trgm;
create index revision_searchable on revision using gin (searchable(text) gin_trgm_ops);
