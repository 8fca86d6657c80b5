# The check of the workspace: what does not hold.

verify-fault-hash-differs = Entry { $seq } of the journal has been changed since it was written.
verify-fault-previous-differs = Entry { $seq } of the journal does not follow from the entry before it.
verify-fault-missing = Entry { $seq } of the journal is missing.
verify-fault-head-differs = The journal does not end where it should, at entry { $seq }.
verify-fault-signature-invalid = The signature under entry { $seq } does not match its content.
verify-fault-signer-unknown = Entry { $seq } is signed with a key that is not in the register.
verify-fault-seen-differs = Entry { $seq } is signed against other facts than those that held.
verify-fault-record-altered = “{ $name }” has been changed past the journal. Fields: { $fields }.
verify-fault-record-unknown = “{ $name }” is in the register but not in the journal, or the other way round.
verify-fault-page-damage = The file is damaged: { $cause }
