-- A file, its text and the decisions about it, packed in one piece; the next migration fills it.

create table if not exists packed_original (
    source_file_id bigint   not null primary key references source_file (id),
    packed         ${bytes} not null,
    rules_version  integer  not null
);
create index if not exists packed_original_rules on packed_original (rules_version);
