-- What two entities are to one another, from when to when as far as known. It is stored in one direction and read in both; where it is the
-- same in both, from the one with the smaller id.
create table relation (
  id              uuid    primary key,
  type            text    not null check (type in ('MEMBER_OF', 'PART_OF', 'WORKS_FOR', 'SPOKESPERSON_FOR', 'REPRESENTS', 'BASED_IN',
                                                   'CITIZEN_OF', 'OWNS', 'CONTROLS', 'SUCCESSOR_OF', 'PARTY_TO', 'PARTICIPATED_IN',
                                                   'FAMILY', 'ASSOCIATE')),
  from_id         uuid    not null references entity,
  to_id           uuid    not null references entity,
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
  version         bigint  not null,
  constraint relation_is_between_two check (from_id <> to_id),
  constraint relation_does_not_end_before_it_starts check (end_latest >= start_earliest)
);

-- One relation at one time is told once; a time that no date says is told apart by its words.
create unique index relation_is_one on relation
  (from_id, to_id, type, coalesce(start_edtf, start_text), coalesce(end_edtf, end_text)) nulls not distinct;
create index relation_from on relation (from_id, id desc);
create index relation_to on relation (to_id, id desc);
