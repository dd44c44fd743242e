-- The archive that an entry stands in.
alter table source_file add column if not exists archive_id bigint;
create index if not exists source_file_archive on source_file (archive_id);
alter table source_file drop constraint if exists source_file_in_archive;
alter table source_file add constraint source_file_in_archive foreign key (archive_id) references source_file (id);
