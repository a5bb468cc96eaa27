-- What was pledged, and what became of it as the accepted records that may be seen say; told here and nowhere else. The planner takes the
-- function apart like a view, so that whatever narrows it goes by the indexes of the records.
create function pledges(visible text[])
  returns table (id uuid, dyad text, sort_day integer, status text) language sql stable as $$
  select p.id, p.dyad, p.sort_day, case
      when p.stage = 'IMPLEMENTED' or exists (
           select from record_link l join cooperation_record d on d.id = l.record_id
            where l.target_id = p.id and l.type = 'IMPLEMENTS' and d.review = 'ACCEPTED' and d.visibility = any (visible) and not d.negated
              and coalesce(d.stage, '') not in ('INTENDED', 'PROPOSED', 'OFFERED', 'PLANNED', 'POSTPONED', 'CANCELLED', 'FAILED', 'LAPSED',
                                                'WITHDRAWN')) then 'KEPT'
      when p.stage = 'WITHDRAWN' or exists (
           select from record_link l join cooperation_record d on d.id = l.record_id
            where l.target_id = p.id and l.type in ('CONTRADICTS', 'DENIES') and d.review = 'ACCEPTED'
              and d.visibility = any (visible)) then 'CONTRADICTED'
      when p.stage = 'LAPSED' or p.due_latest < current_date then 'LAPSED'
      else 'OPEN' end
    from cooperation_record p
   where p.review = 'ACCEPTED' and not p.negated and p.visibility = any (visible)
     and p.kind in ('OFFER', 'PLEDGE', 'AGREEMENT', 'MOU', 'TREATY_ACTION', 'DECLARATION', 'JOINT_TASK_FORCE')
$$;

drop function pledge_status(cooperation_record, text[]);
