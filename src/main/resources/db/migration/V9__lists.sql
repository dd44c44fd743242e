-- What the lists of topics and sections show, and how much: to work it out for a page takes longer the larger the library is.

-- The article's place in its topic's list by time; none where a copy gives way to the article that stands for it.
alter table article_tag add column if not exists listed_at timestamp(6);
update article_tag set listed_at = (
    select case when a.copy_of_id is null or not exists (
        select 1 from article_tag shown where shown.article_id = a.copy_of_id and shown.tag_id = article_tag.tag_id)
        then a.sort_at end
    from article a where a.id = article_tag.article_id);
create index if not exists article_tag_listed on article_tag (tag_id, listed_at, article_id);
drop index if exists article_tag_tag;

alter table tag add column if not exists articles integer default 0 not null;
alter table tag add column if not exists months varchar(500);
update tag set articles = (select count(x.listed_at) from article_tag x where x.tag_id = tag.id);
create index if not exists tag_most on tag (articles desc, name);

alter table section add column if not exists articles integer default 0 not null;
alter table section add column if not exists counted boolean default false not null;
update section set articles = (
    select count(*) from article a where a.section_id = section.id and (a.copy_of_id is null or not exists (
        select 1 from article shown where shown.id = a.copy_of_id and shown.section_id = section.id)));

-- Topics whose articles are to be counted; whoever changes what their lists show puts them here.
create table if not exists topic_todo (
    tag_id bigint not null primary key references tag (id) on delete cascade
);
insert into topic_todo (tag_id) select id from tag where id not in (select tag_id from topic_todo);
