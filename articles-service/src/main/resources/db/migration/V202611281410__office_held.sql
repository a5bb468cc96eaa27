-- Whether the office that is printed beside a name was the person's when the article was published, as entities-service found.
alter table mention add proposed_office_held text check (proposed_office_held in ('HELD', 'POSSIBLY', 'NOT', 'UNKNOWN'));

-- Who an entity is taken for is looked up when a mention is read; what was known of it when the mention was written decides nothing.
alter table mention drop canonical_id, drop proposed_canonical_id, drop verdict_canonical_id;

drop view read_mention;
create view read_mention as
  select m.id, m.article_id, m.revision, m.start_at, m.end_at, m.surface, m.entity_id,
         coalesce(c.canonical_id, m.entity_id) as canonical_id,
         m.type, m.score, m.office, m.verdict, m.version, m.proposed_entity_id,
         coalesce(p.canonical_id, m.proposed_entity_id) as proposed_canonical_id,
         m.proposed_type, m.proposed_score, m.proposed_office, m.proposed_office_held, m.verdict_entity_id, m.verdict_label,
         m.verdict_check, m.verdict_revision, m.verdict_by, m.verdict_at, m.verdict_comment, m.origin, m.orphaned_since
    from mention m
    left join entity_canonical c on c.entity_id = m.entity_id
    left join entity_canonical p on p.entity_id = m.proposed_entity_id;
