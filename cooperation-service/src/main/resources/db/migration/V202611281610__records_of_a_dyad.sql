-- Which records of two countries lie in a span, and how many of what kind there are, is told by these indexes alone: only the records of a
-- page are read.
create index record_of_dyad_newest on cooperation_record (dyad, review, id desc)
  include (sort_day, date_edtf, date_earliest, date_latest, visibility) where dyad is not null;
create index record_of_dyad_latest on cooperation_record (dyad, review, sort_day desc, id desc)
  include (date_edtf, date_earliest, date_latest, visibility, kind, stage, negated, due_latest) where dyad is not null;
drop index record_of_dyad;
drop index record_of_dyad_by_day;
