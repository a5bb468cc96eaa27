-- A quote that a record was accepted on does not stand in the newest text of its article any more: somebody should look at it again.
alter table cooperation_record add needs_review boolean not null default false;
create index record_to_review on cooperation_record (review, id) where needs_review;

-- What became of a pledge, as the accepted records that may be seen say.
create function pledge_status(pledge cooperation_record, visible text[]) returns text language sql stable as $$
  select case
    when pledge.stage = 'IMPLEMENTED' or exists (
         select from record_link l join cooperation_record d on d.id = l.record_id
          where l.target_id = pledge.id and l.type = 'IMPLEMENTS' and d.review = 'ACCEPTED' and d.visibility = any (visible) and not d.negated
            and coalesce(d.stage, '') not in ('INTENDED', 'PROPOSED', 'OFFERED', 'PLANNED', 'POSTPONED', 'CANCELLED', 'FAILED', 'LAPSED',
                                              'WITHDRAWN')) then 'KEPT'
    when pledge.stage = 'WITHDRAWN' or exists (
         select from record_link l join cooperation_record d on d.id = l.record_id
          where l.target_id = pledge.id and l.type in ('CONTRADICTS', 'DENIES') and d.review = 'ACCEPTED'
            and d.visibility = any (visible)) then 'CONTRADICTED'
    when pledge.stage = 'LAPSED' or pledge.due_latest < current_date then 'LAPSED'
    else 'OPEN' end
$$;

create index record_pledges on cooperation_record (sort_day, id)
  where review = 'ACCEPTED' and not negated
    and kind in ('OFFER', 'PLEDGE', 'AGREEMENT', 'MOU', 'TREATY_ACTION', 'DECLARATION', 'JOINT_TASK_FORCE');
create index figure_of_population on record_figure (population_id, measure, unit)
  where population_id is not null and not rhetorical and not cumulative;
create index claim_denied on record_claim (record_id) where stance = 'DENIED';
create index link_that_excludes on record_link (record_id) where type in ('DENIES', 'CONTRADICTS', 'SAME_AS');

-- What accepted records that may be seen say, and cannot both be: of all, or of those of which one is about a pair of countries. The
-- record of `one` came in before that of `other`.
create function conflicts(visible text[], pair text)
  returns table (type text, one uuid, other uuid, about_one text, about_other text) language sql stable as $$
  with scope as (
    select id from cooperation_record where review = 'ACCEPTED' and visibility = any (visible) and (pair = '' or dyad = pair)
  ), found as (
    select 'FIGURES' as type, f.record_id as this, g.record_id as that, 'figure:' || f.figure_key as about_this, 'figure:' || g.figure_key as about_that
      from scope
      join record_figure f on f.record_id = scope.id and f.population_id is not null and not f.rhetorical and not f.cumulative
      join record_figure g on g.population_id = f.population_id and g.measure = f.measure and g.unit is not distinct from f.unit
           and g.id <> f.id and not g.rhetorical and not g.cumulative
      join cooperation_record s on s.id = g.record_id and s.review = 'ACCEPTED' and s.visibility = any (visible)
     where (f.part_of_key is null) = (g.part_of_key is null)
       and (f.most < g.least or g.most < f.least
            or (f.most = g.least and (coalesce(f.upper_exclusive, false) or coalesce(g.lower_exclusive, false)))
            or (g.most = f.least and (coalesce(g.upper_exclusive, false) or coalesce(f.lower_exclusive, false))))
       and not coalesce(f.as_of_latest < g.as_of_earliest or g.as_of_latest < f.as_of_earliest, false)
    union all
    select 'CLAIMS', d.record_id, c.record_id, 'claim:' || c.claim_key, 'claim:' || d.claim_key
      from scope
      join record_claim d on d.record_id = scope.id and d.stance = 'DENIED'
      join record_claim c on c.record_id = d.record_id and c.stance <> 'DENIED' and c.about && d.about
    union all
    select case l.type when 'SAME_AS' then 'DATES' when 'DENIES' then 'CLAIMS' else 'RECORDS' end, r.id, s.id, 'record', 'record'
      from record_link l
      join cooperation_record r on r.id = l.record_id and r.review = 'ACCEPTED' and r.visibility = any (visible)
      join cooperation_record s on s.id = l.target_id and s.review = 'ACCEPTED' and s.visibility = any (visible)
     where (pair = '' or r.dyad = pair or s.dyad = pair)
       and (l.type in ('DENIES', 'CONTRADICTS')
            or (l.type = 'SAME_AS' and (r.date_latest < s.date_earliest or s.date_latest < r.date_earliest)))
  )
  select distinct type,
         case when this <= that then this else that end, case when this <= that then that else this end,
         case when (this, about_this) <= (that, about_that) then about_this else about_that end,
         case when (this, about_this) <= (that, about_that) then about_that else about_this end
    from found
$$;
