-- Whether the office that is printed for a party was held then, as entities-service finds.
alter table record_party add office_held text check (office_held in ('HELD', 'POSSIBLY', 'NOT', 'UNKNOWN'));
create index party_with_office on record_party (entity_id, record_id) where office is not null;
