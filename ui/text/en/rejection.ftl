# Reasons that concern a whole import and not the single file alone.

rejection-duplicate = The file has the same content as { $first } and was not read again.
