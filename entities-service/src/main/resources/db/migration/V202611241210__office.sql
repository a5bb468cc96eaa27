-- An office of a body or a country, whoever holds it.
create table position (
  id      uuid primary key,
  title   text not null check (title <> '' and length(title) <= 300),
  body    uuid references entity,
  country text check (country ~ '^[A-Z]{2}$'),
  constraint position_is_one unique nulls not distinct (title, body, country)
);

-- Who held it from when to when, as far as known: a missing end is an unknown one.
create table occupancy (
  id              uuid    primary key,
  entity_id       uuid    not null references entity,
  position_id     uuid    not null references position,
  acting          boolean not null,
  start_edtf      text,
  start_earliest  date,
  start_latest    date,
  start_precision text,
  start_basis     text,
  start_text      text,
  end_edtf        text,
  end_earliest    date,
  end_latest      date,
  end_precision   text,
  end_basis       text,
  end_text        text,
  constraint occupancy_does_not_end_before_it_starts check (end_latest >= start_earliest)
);

-- One time in an office is told once; a time that no date says is told apart by its words.
create unique index occupancy_is_one on occupancy
  (entity_id, position_id, acting, coalesce(start_edtf, start_text), coalesce(end_edtf, end_text)) nulls not distinct;
create index occupancy_of_entity on occupancy (entity_id, id);
create index occupancy_of_position on occupancy (position_id);
