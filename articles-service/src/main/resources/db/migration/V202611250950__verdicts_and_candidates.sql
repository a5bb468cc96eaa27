-- What a curator decided about a span stands beside what the machine proposes. The columns that were there (entity_id, canonical_id,
-- type, score, office) say what is in force: the verdict where there is one, else the proposal. Annotating again writes the
-- proposed part, and what is in force only where there is no verdict.
alter table mention
  add column version               bigint not null default 1,
  add column proposed_entity_id    uuid,
  add column proposed_canonical_id uuid,
  add column proposed_type         text check (proposed_type in ('NAME', 'SHORT_FORM', 'DEMONYM')),
  add column proposed_score        double precision,
  add column proposed_office       text,
  add column verdict_entity_id     uuid,
  add column verdict_canonical_id  uuid,
  add column verdict_label         text,
  add column verdict_check         text,
  add column verdict_revision      integer,
  add column verdict_by            text,
  add column verdict_at            timestamptz,
  add column verdict_comment       text,
  add column origin                uuid,
  add column orphaned_since        integer;

update mention
   set proposed_entity_id = entity_id, proposed_canonical_id = canonical_id, proposed_type = type, proposed_score = score,
       proposed_office = office
 where entity_id is not null;

-- A verdict names who gave it; an entity that is not known to be there, or that not all readers may see, is not in force.
alter table mention
  add constraint verdict_is_known check (verdict in ('CONFIRMED', 'REJECTED', 'REASSIGNED', 'ADDED')),
  add constraint verdict_has_an_author
    check ((verdict is null) = (verdict_by is null) and (verdict is null) = (verdict_at is null)
           and (verdict is null) = (verdict_revision is null)),
  add constraint verdict_names_an_entity check (verdict is null or verdict = 'REJECTED' or verdict_entity_id is not null),
  add constraint verdict_check_is_known
    check ((verdict_check is not null) = (verdict is not null and verdict <> 'REJECTED')
           and verdict_check in ('PENDING', 'FOUND', 'NOT_FOUND', 'HIDDEN')),
  add constraint nobody_is_named_unchecked
    check (entity_id is null or verdict is null or verdict <> 'REJECTED' and verdict_check = 'FOUND'),
  add constraint only_verdicts_are_orphaned check (orphaned_since is null or verdict is not null);

create index mention_decided on mention (article_id, revision) where verdict is not null;
create index mention_orphaned on mention (id) where orphaned_since is not null;
create index mention_orphaned_of_article on mention (article_id) where orphaned_since is not null;
create index mention_by_verdict on mention (verdict_entity_id) where verdict_entity_id is not null;
create index mention_by_proposal on mention (proposed_entity_id) where proposed_entity_id is not null;

-- Mentions of an entity are read newest article first, and within it in the order of the text.
drop index mention_by_entity;
drop index mention_by_canonical;
create index mention_by_entity on mention (entity_id, article_id desc, start_at, end_at) where entity_id is not null;
create index mention_by_canonical on mention (canonical_id, article_id desc, start_at, end_at) where canonical_id is not null;

-- Everything that was ever decided, also what was taken back. `origin` is the mention that the verdict was first given on: those that
-- it was carried over to have it too.
create table verdict_log (
  id         bigint generated always as identity primary key,
  origin     uuid not null,
  article_id uuid not null,
  revision   integer not null,
  start_at   integer not null,
  end_at     integer not null,
  kind       text not null check (kind in ('CONFIRMED', 'REJECTED', 'REASSIGNED', 'ADDED', 'WITHDRAWN')),
  entity_id  uuid,
  label      text,
  comment    text,
  by         text not null,
  at         timestamptz not null
);

create index verdict_log_by_origin on verdict_log (origin, id);
create index verdict_log_by_span on verdict_log (article_id, revision, start_at, end_at);

-- What looks like a name in the newest annotated text of an article and is none that is known. `key` is the name without regard to case,
-- spaces and what cannot be seen.
create table candidate (
  article_id uuid not null references article,
  revision   integer not null,
  start_at   integer not null check (start_at >= 0),
  end_at     integer not null check (end_at > start_at),
  key        text not null check (length(key) between 1 and 200),
  language   text not null,
  kind       text not null check (kind in ('PERSON', 'ORGANIZATION', 'NAME', 'AMBIGUOUS')),
  surface    text not null,
  primary key (article_id, start_at, end_at)
);

create index candidate_by_key on candidate (key, article_id desc);

-- The same, counted, so that a list ordered by count reads only what it shows: a row for each language and one, with language '',
-- for all together. `newest` is the article that came last.
create table candidate_count (
  language      text not null,
  key           text not null,
  articles      integer not null check (articles >= 0),
  persons       integer not null check (persons >= 0),
  organizations integer not null check (organizations >= 0),
  names         integer not null check (names >= 0),
  ambiguous     integer not null check (ambiguous >= 0),
  newest        uuid not null,
  primary key (language, key)
);

create index candidate_count_most_first on candidate_count (language, articles desc, key);
create index candidate_count_by_prefix on candidate_count (language, key text_pattern_ops);

-- A curator said that this is no name; it is not listed again.
create table candidate_dismissed (
  key     text primary key,
  comment text,
  by      text not null,
  at      timestamptz not null
);

-- When names began to be owed: a burst of them is waited for, but not for ever.
alter table names_owed add column owed_at timestamptz not null default now();
