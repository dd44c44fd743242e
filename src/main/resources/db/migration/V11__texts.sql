-- The lines of a text are worked out from its body.

alter table article drop column if exists body;
alter table article drop column if exists plain_text;
