-- What curators say of two entities: that they are one, are not, or may be. Of a pair one judgement is in force; those it
-- took the place of, and those taken back, stay. The older entity is the left one.
create table judgement (
  id         uuid primary key,
  left_id    uuid not null references entity,
  right_id   uuid not null references entity,
  verdict    text not null check (verdict in ('POSITIVE', 'NEGATIVE', 'UNSURE')),
  reason     text not null check (reason <> '' and length(reason) <= 2000),
  author     text not null,
  made_at    timestamptz not null,
  ended_at   timestamptz,
  ended_by   text,
  end_reason text check (end_reason <> '' and length(end_reason) <= 2000),
  constraint judgement_is_of_two check (left_id < right_id),
  constraint judgement_ends_as_a_whole check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (end_reason is null))
);

create unique index judgement_in_force on judgement (left_id, right_id) where ended_at is null;
create index judgement_of_left on judgement (left_id, id desc);
create index judgement_of_right on judgement (right_id, id desc);

-- Whom a curator wants a cluster to be called after. It counts for as long as that one is in the cluster; of several the last.
create table canonical_choice (
  entity_id uuid primary key references entity,
  reason    text not null check (reason <> '' and length(reason) <= 2000),
  author    text not null,
  made_at   timestamptz not null
);

-- Two entities of one name are suggested as one.
create index entity_name_alike on entity_name (folded collate "C", entity_id) where kind in ('PRIMARY', 'ALIAS', 'PREVIOUS', 'TRANSLITERATION');
