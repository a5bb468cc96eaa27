-- Whom an entity is taken for: itself, until somebody judges two to be one.
alter table entity add canonical_id uuid references entity;
update entity set canonical_id = id;
alter table entity alter canonical_id set not null;
create index entity_by_canonical on entity (canonical_id);
