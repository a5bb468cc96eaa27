-- Entities that are taken for another one, as entities-service tells it. Mentions keep who owns the name that was read; who that is
-- taken for is looked up here, so that it can change without a mention that does.
create table entity_canonical (
  entity_id    uuid primary key,
  canonical_id uuid not null,
  constraint taken_for_another check (entity_id <> canonical_id)
);

create index entity_taken_for on entity_canonical (canonical_id);

-- All that are taken to be one with an entity, itself among them.
create function cluster_of(entity uuid) returns uuid[]
  language sql stable parallel safe
  as $$
    select array_prepend(c.id, array(select k.entity_id from entity_canonical k where k.canonical_id = c.id))
      from (select coalesce((select t.canonical_id from entity_canonical t where t.entity_id = entity), entity) as id) c
  $$;

-- Mentions as they are read.
create view read_mention as
  select m.id, m.article_id, m.revision, m.start_at, m.end_at, m.surface, m.entity_id,
         coalesce(c.canonical_id, m.entity_id) as canonical_id,
         m.type, m.score, m.office, m.verdict, m.version, m.proposed_entity_id,
         coalesce(p.canonical_id, m.proposed_entity_id) as proposed_canonical_id,
         m.proposed_type, m.proposed_score, m.proposed_office, m.verdict_entity_id, m.verdict_label, m.verdict_check,
         m.verdict_revision, m.verdict_by, m.verdict_at, m.verdict_comment, m.origin, m.orphaned_since
    from mention m
    left join entity_canonical c on c.entity_id = m.entity_id
    left join entity_canonical p on p.entity_id = m.proposed_entity_id;
