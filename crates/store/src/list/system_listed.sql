-- What systems are filtered and sorted by, in the words of the list's columns: a page is found here, without reading the
-- records themselves.
CREATE INDEX system_listed ON record (
  name_key,
  name_fold,
  id,
  fields ->> '$.lifecycle_stage',
  fields ->> '$.criticality.level',
  fields ->> '$.system_type',
  fields ->> '$.ownership_class',
  fields ->> '$.max_tolerable_outage_hours',
  fields ->> '$.owner',
  fields ->> '$.unit',
  fields ->> '$.supplier'
) WHERE kind = 'system' AND retired IS NULL;
