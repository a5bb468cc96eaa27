-- What was read of articles, and which records were suggested by it.
alter table cooperation_record add column confidence numeric(4, 3);
create index record_to_decide on cooperation_record ((coalesce(confidence, 1)) desc, id) where review = 'PROPOSED';

create table reading (
  article_id uuid primary key,
  revision   integer     not null,
  number     bigint      not null,
  reader     text        not null,
  outcome    text        not null check (outcome in ('READ', 'LANGUAGE_NOT_READ', 'NOT_SHOWN', 'FAILED')),
  suggested  integer     not null default 0,
  dropped    jsonb       not null default '{}',
  read_at    timestamptz not null default now()
);
comment on column reading.number is 'How often the article was read: a record that the last reading did not suggest is of an earlier one.';

create table record_origin (
  record_id  uuid primary key references cooperation_record,
  article_id uuid    not null,
  revision   integer not null,
  reading    bigint  not null,
  reader     text    not null,
  reasons    text[]  not null default '{}'
);
create index origin_of_article on record_origin (article_id);
