CREATE TABLE journal (
  scope      TEXT NOT NULL,
  seq        INTEGER NOT NULL,
  previous   BLOB NOT NULL,
  hash       BLOB NOT NULL,
  at         TEXT NOT NULL,
  actor      BLOB NOT NULL,
  command_id BLOB NOT NULL UNIQUE,
  command    TEXT NOT NULL,
  changes    TEXT NOT NULL,
  signature  TEXT,
  PRIMARY KEY (scope, seq)
) STRICT;
CREATE INDEX journal_by_time ON journal (at);
CREATE TRIGGER journal_is_not_updated BEFORE UPDATE ON journal
  BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER journal_is_not_deleted BEFORE DELETE ON journal
  BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TABLE journal_record (
  record   BLOB NOT NULL,
  revision INTEGER NOT NULL,
  scope    TEXT NOT NULL,
  seq      INTEGER NOT NULL,
  PRIMARY KEY (record, revision)
) STRICT, WITHOUT ROWID;
