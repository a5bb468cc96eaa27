-- Codes that follow from the table of kinds, stages and modes stand beside those that were given.
alter table record_code add author text not null default 'GIVEN' check (author in ('GIVEN', 'TABLE'));
alter table record_code alter author drop default;
alter table record_code add score numeric;

-- What a record adds to the scores of its dyad (the layer of states, on PLOVER's scale and on Goldstein's), and by which version of the
-- table. A record that was coded by another version, or by none, is coded again.
alter table cooperation_record add state_score numeric;
alter table cooperation_record add state_goldstein numeric;
alter table cooperation_record add code_table text;
create index record_to_code on cooperation_record (code_table, id);

-- The day that lists by date sort by, counted from 2000-01-01: the latest that it can be. Those of no date come last.
alter table cooperation_record add sort_day integer generated always as
  (coalesce(coalesce(date_latest, date_earliest) - date '2000-01-01', -2147483648)) stored;
create index record_by_day on cooperation_record (review, sort_day desc, id desc);
create index record_of_dyad_by_day on cooperation_record (dyad, review, sort_day desc, id desc) where dyad is not null;

-- For whom somebody speaks who claims something.
alter table record_claim add by_country text;

-- What each record adds to the months of its dyad. A record counts in a month if its date lies in it whatever day it was, else in none:
-- SPREAD has those with a date that may be of several, UNDATED those without. STRICT is what sources say happened, CLAIMED what only one
-- side says, somebody alleges or somebody denies, PROPOSED what nobody has decided on.
create table dyad_share (
  record_id  uuid    primary key references cooperation_record on delete cascade,
  dyad       text    not null,
  place      text    not null check (place in ('MONTH', 'SPREAD', 'UNDATED')),
  month      date    not null,
  standing   text    not null check (standing in ('STRICT', 'CLAIMED', 'PROPOSED')),
  visibility text    not null,
  score      numeric,
  goldstein  numeric,
  constraint only_months_have_a_month check ((place = 'MONTH') = (month <> date '-infinity'))
);

-- The sums of the shares, kept up with them. An entry that has come to nothing stays.
create table dyad_month (
  dyad       text    not null,
  place      text    not null,
  month      date    not null,
  standing   text    not null,
  visibility text    not null,
  records    bigint  not null,
  scored     bigint  not null,
  score      numeric not null,
  goldstein  numeric not null,
  primary key (dyad, place, month, standing, visibility)
);

-- What the record of an id adds, if it is about two countries and neither rejected nor deprecated.
create function dyad_share_of(ids uuid[]) returns setof dyad_share language sql stable as $$
  select r.id, r.dyad,
         case when r.date_edtf is null then 'UNDATED'
              when date_trunc('month', r.date_earliest) = date_trunc('month', r.date_latest) then 'MONTH'
              else 'SPREAD' end,
         case when r.date_edtf is not null and date_trunc('month', r.date_earliest) = date_trunc('month', r.date_latest)
              then cast(date_trunc('month', r.date_earliest) as date) else date '-infinity' end,
         case when r.review = 'PROPOSED' then 'PROPOSED'
              when c.denied then 'CLAIMED'
              when c.told or c.claims = 0 or c.sides = 2 then 'STRICT'
              else 'CLAIMED' end,
         r.visibility, r.state_score, r.state_goldstein
    from cooperation_record r
   cross join lateral (
           select count(*) as claims,
                  coalesce(bool_or(stance = 'DENIED'), false) as denied,
                  coalesce(bool_or(stance in ('ASSERTED', 'REPORTED', 'CONFIRMED')), false) as told,
                  count(distinct by_country) filter (where stance = 'CLAIMED' and by_country = any (string_to_array(r.dyad, '-'))) as sides
             from record_claim where record_id = r.id and 'record' = any (about)) c
   where r.id = any (ids) and r.dyad is not null and r.review in ('ACCEPTED', 'PROPOSED')
$$;

-- When a record, or what belongs to it, was last changed.
alter table cooperation_record add changed_at timestamptz;
update cooperation_record r
   set changed_at = coalesce((select max(decided_at) from review v where v.record_id = r.id), r.received_at);
alter table cooperation_record alter changed_at set not null;
create index record_changed on cooperation_record (review, changed_at);
create index record_reviewed_by on cooperation_record (reviewed_by, id) where reviewed_by is not null;

-- Words are looked for in titles and quotes.
create extension if not exists pg_trgm;
create index record_title_within on cooperation_record using gin (lower(title) gin_trgm_ops);
create index evidence_exact_within on record_evidence using gin (lower(exact) gin_trgm_ops);
