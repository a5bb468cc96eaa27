-- What a party is decides what other formats can say of it. Of parties that were looked up before this it is not known.
alter table record_party add entity_kind text
  check (entity_kind in ('PERSON', 'PUBLIC_BODY', 'ORGANIZATION', 'COMPANY', 'COUNTRY', 'PLACE', 'POSITION', 'INSTRUMENT', 'EVENT'));
