CREATE TABLE finding (
  object   BLOB NOT NULL,
  kind     TEXT NOT NULL,
  code     TEXT NOT NULL,
  severity INTEGER NOT NULL,
  since    TEXT,
  name     TEXT NOT NULL,
  name_key BLOB NOT NULL,
  section  TEXT NOT NULL,
  facts    TEXT NOT NULL,
  finding  TEXT NOT NULL,
  PRIMARY KEY (object, code, facts)
) STRICT, WITHOUT ROWID;
CREATE INDEX finding_by_kind ON finding (kind);
CREATE TABLE chain (
  system               BLOB PRIMARY KEY,
  glyph                TEXT NOT NULL,
  state                TEXT NOT NULL,
  department_head      TEXT,
  owner_representative TEXT,
  steward              TEXT,
  steward_key          BLOB
) STRICT, WITHOUT ROWID;
