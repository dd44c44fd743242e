-- From here on a library may hold files, and H2 makes each statement good at once: all can be run again.

-- Where stories and the titles beside them stood: two that name one page are one story.

alter table article add column if not exists address varchar(2000);
alter table article add column if not exists address_key varchar(1000);
create index if not exists article_address_key on article (address_key);

alter table headline add column if not exists address varchar(2000);
alter table headline add column if not exists address_key varchar(1000);
create index if not exists headline_address_key on headline (address_key);
