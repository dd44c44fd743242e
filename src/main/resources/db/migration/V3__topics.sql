alter table tag add column if not exists kind varchar(20) default 'UNKNOWN' not null;
create index if not exists tag_kind on tag (kind);

create table if not exists tag_alias (
    slug   varchar(200) not null primary key,
    name   varchar(200) not null,
    tag_id bigint       not null references tag (id) on delete cascade
);
create index if not exists tag_alias_tag on tag_alias (tag_id);

create table if not exists topic_statistics (
    id               integer  not null primary key,
    revision         bigint   not null,
    format           integer  not null,
    articles         integer  not null,
    learned_through  bigint   not null,
    settled_articles integer  not null,
    content          ${bytes} not null
);
