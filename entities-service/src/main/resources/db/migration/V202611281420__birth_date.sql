-- When a person was born, as far as somebody tells.
alter table entity add birth_edtf      text;
alter table entity add birth_earliest  date;
alter table entity add birth_latest    date;
alter table entity add birth_precision text;
alter table entity add birth_basis     text;
alter table entity add birth_text      text;
alter table entity add constraint only_persons_are_born check (kind = 'PERSON' or (birth_edtf is null and birth_text is null));
