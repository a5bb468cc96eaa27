-- Entities that are taken for another one, as entities-service tells it. Parties keep whom they name; who that is taken for is looked up
-- here, so that it can change without a record that does.
create table entity_canonical (
  entity_id    text primary key,
  canonical_id text not null,
  constraint taken_for_another check (entity_id <> canonical_id)
);

create index entity_taken_for on entity_canonical (canonical_id);

-- All that are taken to be one with an entity, itself among them.
create function cluster_of(entity text) returns text[]
  language sql stable parallel safe
  as $$
    select array_prepend(c.id, array(select k.entity_id from entity_canonical k where k.canonical_id = c.id))
      from (select coalesce((select t.canonical_id from entity_canonical t where t.entity_id = entity), entity) as id) c
  $$;
