-- Whatever has a proper name. Its id tells the order of reception; the countries' ids are the same everywhere.
create extension if not exists pg_trgm;

create table entity (
  id          uuid   primary key,
  kind        text   not null check (kind in ('PERSON', 'PUBLIC_BODY', 'ORGANIZATION', 'COMPANY', 'COUNTRY', 'PLACE',
                                              'POSITION', 'INSTRUMENT', 'EVENT')),
  country     text   check (country ~ '^[A-Z]{2}$'),
  description text   check (length(description) <= 5000),
  external_id text   check (length(external_id) <= 200),
  visibility  text   not null check (visibility in ('PUBLIC', 'PARTNER', 'CURATOR')),
  version     bigint not null
);

create unique index entity_external_id on entity (external_id);
create index entity_kind on entity (kind, id desc);
create index entity_country on entity (country, id desc);

-- A name is not unique: two ministers may share one. Those that came with the entity go when it is sent again without
-- them; those that a curator added stay. `folded` is what lists search in: without case, diacritics of Latin
-- letters and zero-width characters, as the program folds it.
create table entity_name (
  id         uuid primary key,
  entity_id  uuid not null references entity on delete cascade,
  value      text not null check (value <> '' and length(value) <= 500),
  folded     text not null,
  kind       text not null check (kind in ('PRIMARY', 'ALIAS', 'WEAK', 'PREVIOUS', 'ACRONYM', 'TRANSLITERATION', 'DEMONYM')),
  language   text check (length(language) <= 35),
  script     text check (script ~ '^[A-Z][a-z]{3}$'),
  place      integer not null check (place >= 0),
  given_by   text not null check (given_by in ('SENDER', 'CURATOR'))
);

create index entity_name_of_entity on entity_name (entity_id, place);
create index entity_name_within on entity_name using gin (folded gin_trgm_ops);
create index entity_name_beginning on entity_name (folded text_pattern_ops);

-- What others call it: Wikidata, ISO 3166, LEI… One thing there is one entity here.
create table entity_identifier (
  scheme    text not null check (scheme ~ '^[a-z0-9][a-z0-9-]{0,39}$'),
  value     text not null check (value <> '' and length(value) <= 200),
  entity_id uuid not null references entity on delete cascade,
  primary key (scheme, value)
);

create index entity_identifier_of_entity on entity_identifier (entity_id);

-- Which edition of the data that comes with the program is in the tables.
create table seeding (
  what    text primary key,
  edition text not null
);
