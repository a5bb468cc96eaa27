-- People and things without a proper name. They have a life of their own, so that several records can speak of the same
-- ones and nobody is counted twice.
create table population (
  id      uuid primary key,
  label   text not null check (length(label) between 1 and 300),
  country text check (country ~ '^[A-Z]{2}$'),
  kind    text not null check (kind ~ '^[A-Z][A-Z_]{0,39}$')
);

-- A record says what sources say. Missing stays missing: no date, place or stage is ever filled in. Its id tells the order
-- of reception; the version rises with every change of the record or of what belongs to it. Dyad and direction follow from
-- the parties by rule and are kept, so that lists and series need not work them out.
create table cooperation_record (
  id              uuid        primary key,
  version         bigint      not null check (version >= 1),
  external_id     text        check (length(external_id) between 1 and 200),
  content_hash    text        not null,
  kind            text        not null check (kind in (
    'MEETING', 'CONFERENCE', 'VISIT', 'CALL', 'ATTENDANCE', 'ABSENCE',
    'OFFER', 'PLEDGE', 'AGREEMENT', 'MOU', 'TREATY_ACTION', 'DECLARATION', 'JOINT_TASK_FORCE',
    'JOINT_OPERATION', 'INFORMATION_SHARING', 'DEPLOYMENT', 'CAPACITY_BUILDING', 'VICTIM_ASSISTANCE', 'RESCUE', 'RAID',
    'ARREST', 'DEPORTATION', 'REPATRIATION', 'EXTRADITION', 'INVESTIGATION', 'PROSECUTION', 'CONVICTION', 'ASSET_SEIZURE',
    'SERVICE_CUTOFF', 'INCIDENT', 'ARMED_CLASH',
    'SANCTION', 'TRADE_SUSPENSION', 'BORDER_CLOSURE', 'TRAVEL_ADVISORY',
    'ACCUSATION', 'CRITICISM', 'DENIAL', 'REQUEST', 'REFUSAL', 'THREAT', 'PRAISE', 'STATEMENT', 'CLAIM',
    'COOPERATION_STATUS', 'ESTIMATE', 'NON_DISCLOSURE')),
  stage           text        check (stage in (
    'INTENDED', 'PROPOSED', 'OFFERED', 'PLANNED', 'AGREED', 'SIGNED', 'IN_FORCE', 'UNDER_WAY', 'HELD', 'COMPLETED',
    'IMPLEMENTED', 'POSTPONED', 'CANCELLED', 'FAILED', 'LAPSED', 'WITHDRAWN')),
  title           text        check (length(title) <= 500),
  detail          text        check (length(detail) <= 4000),
  scope           text        check (scope in ('BILATERAL', 'MULTILATERAL', 'UNILATERAL', 'DOMESTIC')),
  negated         boolean     not null,
  modes           text[]      not null,
  contexts        text[]      not null,

  date_edtf       text,
  date_earliest   date,
  date_latest     date,
  date_precision  text        not null,
  date_basis      text        not null check (date_basis in (
    'STATED', 'DERIVED', 'YEAR_INFERRED', 'INFERRED', 'OUTSIDE_KNOWLEDGE', 'NONE')),
  date_text       text,
  end_edtf        text,
  end_earliest    date,
  end_latest      date,
  end_precision   text,
  end_basis       text,
  end_text        text,
  due_edtf        text,
  due_earliest    date,
  due_latest      date,
  due_precision   text,
  due_basis       text,
  due_text        text,

  place_entity_id text,
  place_label     text,
  place_text      text,
  place_lookup    text        not null check (place_lookup in ('RESOLVED', 'PENDING')),
  series_name     text,
  series_number   integer     check (series_number >= 1),
  point           integer     check (point >= 1),
  part_of         uuid        references cooperation_record,
  note            text        check (length(note) <= 4000),

  visibility      text        not null check (visibility in ('PUBLIC', 'PARTNER', 'CURATOR')),
  review          text        not null check (review in ('PROPOSED', 'ACCEPTED', 'REJECTED', 'DEPRECATED')),
  proposed_by     text        not null,
  reviewed_by     text,
  received_at     timestamptz not null,

  dyad            text        check (dyad ~ '^[A-Z]{2}-[A-Z]{2}$' and split_part(dyad, '-', 1) < split_part(dyad, '-', 2)),
  direction_from  text,
  direction_to    text,

  constraint dates_in_order check (date_latest >= date_earliest),
  constraint nobody_decides_on_their_own check (reviewed_by <> proposed_by),
  constraint negative_kinds_are_not_negated
    check (not (negated and kind in ('ABSENCE', 'REFUSAL', 'DENIAL', 'NON_DISCLOSURE'))),
  constraint direction_lies_in_dyad check (
    (direction_from is null) = (direction_to is null)
    and (direction_from is null
      or dyad = least(direction_from, direction_to) || '-' || greatest(direction_from, direction_to)))
);

create unique index record_called_by_its_proposer on cooperation_record (external_id) where external_id is not null;
create index record_newest on cooperation_record (review, id);
create index record_of_kind on cooperation_record (kind, review, id);
create index record_of_dyad on cooperation_record (dyad, review, id) where dyad is not null;
create index record_dates on cooperation_record using gist (daterange(date_earliest, date_latest, '[]'))
  where date_edtf is not null;
create index record_parts on cooperation_record (part_of) where part_of is not null;

-- Somebody in a role: an entity, by its id and its label as it was then, or a population. The country is the own one, or
-- that of whom the party represents. While the lookup is pending nothing is concluded from it.
create table record_party (
  id            uuid    primary key,
  record_id     uuid    not null references cooperation_record on delete cascade,
  position      integer not null,
  party_key     text    not null,
  role          text    not null check (role in (
    'ACTOR', 'RECIPIENT', 'COUNTERPART', 'PARTICIPANT', 'HOST', 'CONVENER', 'MEDIATOR', 'SIGNATORY', 'INSTRUMENT', 'SPEAKER',
    'SUBJECT', 'TOPIC', 'TARGET', 'BENEFICIARY', 'TRANSIT', 'ABSENT', 'WITNESS')),
  entity_id     text,
  label         text,
  population_id uuid    references population,
  represents    text,
  office        text    check (length(office) <= 300),
  country       text,
  nature        text    not null check (nature in ('STATE', 'NAMED', 'UNNAMED', 'COUNTRIES')),
  lookup        text    not null check (lookup in ('RESOLVED', 'PENDING')),
  constraint party_is_somebody check ((entity_id is null) <> (population_id is null)),
  constraint party_key_is_unique unique (record_id, party_key)
);

create index party_of_record on record_party (record_id, position);
create index party_entity on record_party (entity_id, record_id);
create index party_represents on record_party (represents, record_id) where represents is not null;
create index party_population on record_party (population_id, record_id) where population_id is not null;

-- A number as it was said. `least` and `most` are what it can mean at the least and at the most, to search by.
create table record_figure (
  id                uuid    primary key,
  record_id         uuid    not null references cooperation_record on delete cascade,
  position          integer not null,
  figure_key        text    not null,
  measure           text    not null,
  label             text,
  value             numeric,
  lower             numeric,
  upper             numeric,
  lower_exclusive   boolean,
  upper_exclusive   boolean,
  least             numeric,
  most              numeric,
  qualifier         text    not null check (qualifier in (
    'EXACT', 'ABOUT', 'MORE_THAN', 'AT_LEAST', 'LESS_THAN', 'UP_TO', 'ORDER_OF_MAGNITUDE', 'SEVERAL', 'MAJORITY',
    'UNSPECIFIED', 'UNKNOWN', 'NONE')),
  unit              text,
  asset             text,
  part_of_key       text,
  population_id     uuid    references population,
  cumulative        boolean not null,
  rhetorical        boolean not null,
  as_of_edtf        text,
  as_of_earliest    date,
  as_of_latest      date,
  as_of_precision   text,
  as_of_basis       text,
  as_of_text        text,
  text              text    not null check (length(text) between 1 and 300),
  constraint bounds_in_order check (lower <= upper),
  constraint value_within_bounds check (value >= lower and value <= upper),
  constraint figure_key_is_unique unique (record_id, figure_key)
);

create index figure_of_record on record_figure (record_id, position);
create index figure_measure on record_figure (measure, least, record_id);
create index figure_population on record_figure (population_id) where population_id is not null;

-- Who says what of a record, and how. Nobody named: it is still a claim.
create table record_claim (
  id                uuid    primary key,
  record_id         uuid    not null references cooperation_record on delete cascade,
  position          integer not null,
  claim_key         text    not null,
  by_entity_id      text,
  by_label          text,
  by_population_id  uuid    references population,
  via               text    check (length(via) <= 300),
  stance            text    not null check (stance in (
    'ASSERTED', 'REPORTED', 'CLAIMED', 'ALLEGED', 'ESTIMATED', 'CONFIRMED', 'DENIED')),
  about             text[]  not null,
  said_on_edtf      text,
  said_on_earliest  date,
  said_on_latest    date,
  said_on_precision text,
  said_on_basis     text,
  said_on_text      text,
  evidence          text[]  not null,
  lookup            text    not null check (lookup in ('RESOLVED', 'PENDING')),
  constraint said_by_one check (by_entity_id is null or by_population_id is null),
  constraint claim_key_is_unique unique (record_id, claim_key)
);

create index claim_of_record on record_claim (record_id, position);
create index claim_by on record_claim (by_entity_id) where by_entity_id is not null;
create index claim_by_population on record_claim (by_population_id) where by_population_id is not null;

-- Quotes are copied, so that a record reads well when the articles service is away. `verification` is about the revision
-- the quote is bound to and final; `standing` is about the newest one.
create table record_evidence (
  id           uuid    primary key,
  record_id    uuid    not null references cooperation_record on delete cascade,
  position     integer not null,
  evidence_key text    not null,
  article_id   uuid    not null,
  revision     integer check (revision >= 1),
  exact        text    not null check (length(exact) between 1 and 4000),
  prefix       text    check (length(prefix) <= 500),
  suffix       text    check (length(suffix) <= 500),
  starts_at    integer check (starts_at >= 0),
  ends_at      integer check (ends_at >= starts_at),
  supports     text[]  not null,
  verification text    not null check (verification in ('UNVERIFIED', 'VERIFIED', 'NOT_FOUND')),
  standing     text    not null check (standing in ('CURRENT', 'MOVED', 'LOST', 'WITHDRAWN')),
  constraint verified_quote_has_a_place
    check (verification <> 'VERIFIED' or (revision is not null and starts_at is not null and ends_at is not null)),
  constraint evidence_key_is_unique unique (record_id, evidence_key)
);

create index evidence_of_record on record_evidence (record_id, position);
create index evidence_article on record_evidence (article_id, record_id);

create table record_link (
  id        uuid    primary key,
  record_id uuid    not null references cooperation_record on delete cascade,
  position  integer not null,
  type      text    not null check (type in (
    'PART_OF', 'IMPLEMENTS', 'REPEATS', 'FOLLOWS', 'RESPONDS_TO', 'DENIES', 'CONTRADICTS', 'SUPERSEDES', 'SAME_AS',
    'POSSIBLY_SAME')),
  target_id uuid    not null references cooperation_record,
  constraint link_leads_elsewhere check (target_id <> record_id),
  constraint link_is_unique unique (record_id, type, target_id)
);

create index link_of_record on record_link (record_id, position);
create index link_target on record_link (target_id);

-- Codes of other schemes, kept as they were given.
create table record_code (
  id        uuid    primary key,
  record_id uuid    not null references cooperation_record on delete cascade,
  position  integer not null,
  scheme    text    not null check (length(scheme) between 1 and 60),
  layer     text    not null check (layer in ('STATE', 'PERSONS')),
  code      text    not null check (length(code) between 1 and 60)
);

create index code_of_record on record_code (record_id, position);
