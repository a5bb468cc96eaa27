-- What an entity is known for, in the words of a closed list that the program keeps.
alter table entity add topics text[] not null default '{}';
create index entity_topics on entity using gin (topics);

-- From when to when somebody was called so, and who says it: an address or the words themselves.
alter table entity_name add from_edtf      text;
alter table entity_name add from_earliest  date;
alter table entity_name add from_latest    date;
alter table entity_name add from_precision text;
alter table entity_name add from_basis     text;
alter table entity_name add from_text      text;
alter table entity_name add to_edtf        text;
alter table entity_name add to_earliest    date;
alter table entity_name add to_latest      date;
alter table entity_name add to_precision   text;
alter table entity_name add to_basis       text;
alter table entity_name add to_text        text;
alter table entity_name add source         text check (source <> '' and length(source) <= 2000);
alter table entity_name add constraint name_does_not_end_before_it_starts check (to_latest >= from_earliest);

-- Each change of an entity: what of it was different before, and is now. The narrower of both visibilities says who may read it, so
-- that what is shown later does not tell what was hidden before.
create table entity_change (
  entity_id  uuid        not null references entity on delete cascade,
  version    bigint      not null check (version >= 0),
  what       text        not null,
  at         timestamptz not null,
  author     text        not null,
  reason     text        check (reason <> '' and length(reason) <= 1000),
  visibility text        not null check (visibility in ('PUBLIC', 'PARTNER', 'CURATOR')),
  fields     jsonb       not null,
  primary key (entity_id, version)
);
