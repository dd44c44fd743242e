-- Whether older rules read anything is asked at each start, and a row holds a whole file.
create index if not exists source_content_rules on source_content (rules_version);
