-- Articles of one event over days. Which thread an article belongs to stands with it: a thread is read as a list of articles.

create sequence if not exists story_thread_seq start with 1 increment by 50;

create table if not exists story_thread (
    id        bigint        not null primary key,
    slug      varchar(200)  not null unique,
    name      varchar(1000) not null,
    articles  integer       not null,
    first_at  timestamp(6)  not null,
    last_at   timestamp(6)  not null,
    newest_id bigint        references article (id) on delete set null
);
create index if not exists story_thread_newest on story_thread (last_at, id);
create index if not exists story_thread_newest_article on story_thread (newest_id);

alter table article add column if not exists thread_id bigint;
create index if not exists article_thread on article (thread_id, sort_at, id);
alter table article drop constraint if exists article_in_thread;
alter table article add constraint article_in_thread foreign key (thread_id) references story_thread (id) on delete set null;

create table if not exists former_thread (
    slug      varchar(200) not null primary key,
    thread_id bigint       references story_thread (id) on delete set null
);
create index if not exists former_thread_thread on former_thread (thread_id);

-- Articles whose links have changed since threads were last laid.
create table if not exists thread_todo (
    article_id bigint not null primary key references article (id) on delete cascade
);
insert into thread_todo (article_id)
    select id from article where id not in (select article_id from thread_todo);
