-- A span of a revision that names somebody: what the machine proposes, and beside it what a curator decided. Annotating again
-- touches the proposal only. Offsets are UTF-16 code units.
create table mention (
  id           uuid primary key,
  article_id   uuid not null,
  revision     integer not null,
  start_at     integer not null check (start_at >= 0),
  end_at       integer not null check (end_at > start_at),
  surface      text not null,
  entity_id    uuid,
  canonical_id uuid,
  type         text not null check (type in ('NAME', 'SHORT_FORM', 'DEMONYM')),
  score        double precision not null,
  office       text,
  verdict      text,
  foreign key (article_id, revision) references revision,
  constraint mention_span_once unique (article_id, revision, start_at, end_at)
);

create index mention_by_entity on mention (entity_id, article_id);
create index mention_by_canonical on mention (canonical_id, article_id);

-- Entities whose names came or changed and have not been looked for yet in the texts that are here.
create table names_owed (
  entity_id text primary key
);

-- One row: the change in entities-service up to which names are owed or were looked for. What is annotated later asks for names at
-- least that new, so that no link is lost between the two.
create table names_followed (
  only_row boolean primary key default true check (only_row),
  position text
);

insert into names_followed (position) values (null);
