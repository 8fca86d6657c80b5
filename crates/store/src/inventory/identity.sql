-- Of two devices that a person has found to be one, one stands and the other is a part of it. What stands is known by the
-- keys of both. `sources` says which report each fact was taken from.
ALTER TABLE device ADD COLUMN part_of INTEGER REFERENCES device (number);
ALTER TABLE device ADD COLUMN decided_serials TEXT NOT NULL DEFAULT '[]';
ALTER TABLE device ADD COLUMN decided_uuids TEXT NOT NULL DEFAULT '[]';
ALTER TABLE device ADD COLUMN sources TEXT NOT NULL DEFAULT '[]';
CREATE INDEX device_part ON device (part_of) WHERE part_of IS NOT NULL;
-- Every key of every device, without the pages that hold their titles.
CREATE INDEX device_keys ON device (is_withdrawn, id, serial, uuid, decided_serials, decided_uuids);
ALTER TABLE report ADD COLUMN agent_id TEXT;
