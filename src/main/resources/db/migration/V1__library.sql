-- Portable between H2 and PostgreSQL.

create sequence source_file_seq start with 1 increment by 50;
create sequence section_seq start with 1 increment by 50;
create sequence tag_seq start with 1 increment by 50;
create sequence article_seq start with 1 increment by 50;
create sequence headline_seq start with 1 increment by 200;

create table source_file (
    id              bigint         not null primary key,
    origin          varchar(2000)  not null unique,
    sha256          varchar(64),
    charset         varchar(40),
    size            bigint         not null,
    modified_at     timestamp(6) with time zone,
    status          varchar(20)    not null,
    duplicate_of_id bigint         references source_file (id),
    detail          varchar(2000),
    article_count   integer        not null,
    headline_count  integer        not null,
    connected       boolean        not null,
    taken_in_at     timestamp(6) with time zone not null
);
create index source_file_sha256 on source_file (sha256);
create index source_file_connected on source_file (connected, id);
create index source_file_duplicate_of on source_file (duplicate_of_id);

create table source_content (
    source_file_id bigint  not null primary key references source_file (id),
    original       ${bytes} not null,
    text           ${text} not null,
    spans          ${text} not null,
    rules_version  integer not null
);

create table section (
    id   bigint       not null primary key,
    slug varchar(200) not null unique,
    name varchar(200) not null
);

create table tag (
    id   bigint       not null primary key,
    slug varchar(200) not null unique,
    name varchar(200) not null
);

create table article (
    id                bigint        not null primary key,
    slug              varchar(200)  not null unique,
    source_file_id    bigint        not null references source_file (id),
    position          integer       not null,
    role              varchar(20)   not null,
    headline          varchar(1000) not null,
    headline_inferred boolean       not null,
    headline_key      varchar(1000) not null,
    summary           ${text},
    byline            varchar(500),
    agency            varchar(200),
    place             varchar(200),
    published_date    date,
    published_time    time(6),
    date_inferred     boolean       not null,
    sort_at           timestamp(6)  not null,
    section_id        bigint        references section (id),
    body              ${text}       not null,
    plain_text        ${text}       not null,
    reading_minutes   integer       not null,
    constraint article_place_in_file unique (source_file_id, position)
);
create index article_newest on article (sort_at, id);
create index article_section_newest on article (section_id, sort_at, id);
create index article_headline_key on article (headline_key);

create table former_slug (
    slug       varchar(200) not null primary key,
    article_id bigint       references article (id)
);
create index former_slug_article on former_slug (article_id);

create table article_tag (
    article_id bigint           not null references article (id),
    tag_id     bigint           not null references tag (id),
    origin     varchar(20)      not null,
    weight     double precision not null,
    position   integer          not null,
    primary key (article_id, tag_id)
);
create index article_tag_tag on article_tag (tag_id, article_id);

create table headline (
    id             bigint        not null primary key,
    source_file_id bigint        not null references source_file (id),
    position       integer       not null,
    title          varchar(1000) not null,
    title_key      varchar(1000) not null,
    list_name      varchar(200),
    section_name   varchar(200),
    published_at   timestamp(6),
    related        boolean       not null,
    article_id     bigint        references article (id)
);
create index headline_source on headline (source_file_id, position);
create index headline_title_key on headline (title_key);
create index headline_article on headline (article_id);

create table related_article (
    from_id bigint           not null references article (id),
    to_id   bigint           not null references article (id),
    kind    varchar(20)      not null,
    score   double precision not null,
    reason  varchar(500)     not null,
    primary key (from_id, to_id)
);
create index related_article_to on related_article (to_id);
