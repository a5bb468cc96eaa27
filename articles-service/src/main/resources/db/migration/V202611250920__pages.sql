-- How the text of a revision came about: as what the server sent the page, in which encoding it was read (null when it came as
-- characters), what should be known of it, and of when the publisher says this state is.
alter table revision add column content_type text check (length(content_type) <= 200);
alter table revision add column charset text;
alter table revision add column notes jsonb not null default '[]' check (jsonb_typeof(notes) = 'array');
alter table revision add column modified jsonb;

-- Finds what an older version of the cleaning cleaned.
create index revision_by_cleaning on revision (cleaning, article_id) where cleaning is not null;

alter table article add column section text check (length(section) between 1 and 200);

-- A pass over all pages that cleans them again. `after` is the last article that is done: it moves in the transaction that keeps
-- what came out, so that a pass that is killed goes on where it was and counts nothing twice.
create table cleaning (
  id          uuid primary key,
  version     integer not null,
  every       boolean not null,
  state       text not null check (state in ('RUNNING', 'DONE', 'FAILED')),
  after       uuid,
  total       bigint not null,
  done        bigint not null default 0,
  changed     bigint not null default 0,
  unchanged   bigint not null default 0,
  failed      bigint not null default 0,
  started_at  timestamptz not null,
  finished_at timestamptz,
  check (done = changed + unchanged + failed)
);

create unique index cleaning_runs_alone on cleaning (state) where state = 'RUNNING';

-- Pages of which a pass made nothing; their texts stay as they are.
create table cleaning_failure (
  cleaning_id uuid not null references cleaning,
  article_id  uuid not null references article,
  reason      text not null,
  primary key (cleaning_id, article_id)
);
