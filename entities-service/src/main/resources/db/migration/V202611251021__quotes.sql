-- The words of the press that support what is said here about somebody: about an office, later about a relation. articles-service looks
-- for them and reports back. What is bound to a revision is settled once; how the quote stands in the newest text may change with each.
create table entity_quote (
  id                uuid        primary key,
  owner_kind        text        not null check (owner_kind in ('OCCUPANCY', 'RELATION')),
  owner_id          uuid        not null,
  entity_id         uuid        not null references entity,
  visibility        text        not null check (visibility in ('PUBLIC', 'PARTNER', 'CURATOR')),
  place             integer     not null check (place >= 0),
  sent_hash         bytea       not null,
  article_id        uuid        not null,
  revision          integer     check (revision >= 1),
  exact             text        check (exact <> ''),
  prefix            text,
  suffix            text,
  starts_at         integer     check (starts_at >= 0),
  ends_at           integer     check (ends_at > starts_at),
  verification      text        not null check (verification in ('UNVERIFIED', 'VERIFIED', 'NOT_FOUND')),
  finding           text        check (length(finding) <= 40),
  nearest           text,
  standing          text        check (standing in ('CURRENT', 'MOVED', 'LOST', 'WITHHELD', 'WITHDRAWN')),
  standing_revision integer     check (standing_revision >= 1),
  standing_start    integer     check (standing_start >= 0),
  standing_end      integer     check (standing_end > standing_start),
  checked_at        timestamptz,
  version           bigint      not null,
  constraint quote_is_one unique (owner_kind, owner_id, sent_hash),
  constraint verified_quote_has_its_place check (
    verification <> 'VERIFIED' or (revision is not null and starts_at is not null and ends_at is not null)),
  constraint words_are_erased_when_withdrawn check ((exact is null) = (standing is not null and standing = 'WITHDRAWN'))
);

create index quote_of_owner on entity_quote (owner_kind, owner_id, place);
create index quote_of_entity on entity_quote (entity_id);
