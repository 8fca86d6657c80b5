CREATE TABLE search_entry (
  number    INTEGER PRIMARY KEY,
  kind      TEXT NOT NULL,
  object    BLOB NOT NULL UNIQUE,
  name      TEXT NOT NULL,
  name_fold TEXT NOT NULL,
  detail    TEXT NOT NULL
) STRICT;
CREATE INDEX search_entry_by_name ON search_entry (name_fold);
CREATE VIRTUAL TABLE search_word USING fts5 (
  exact_name, exact_detail, loose_name, loose_detail,
  content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0'
);
CREATE VIRTUAL TABLE search_part USING fts5 (
  part, content = '', contentless_delete = 1, tokenize = 'trigram case_sensitive 1'
);
