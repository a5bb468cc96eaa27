-- A publisher is known by its domain; one without a domain by its name alone.
create table publisher (
  id      uuid primary key,
  name    text not null check (length(name) between 1 and 200),
  country text check (country ~ '^[A-Z]{2}$'),
  domain  text check (length(domain) <= 253)
);

create unique index publisher_by_domain on publisher (domain) where domain is not null;
create unique index publisher_by_name_alone on publisher (lower(name)) where domain is null;
create index publisher_by_name on publisher (lower(name));
create index publisher_by_country on publisher (country);
