# What has been done, a sentence for each command in the journal.

command-found-municipality = Created the municipality
command-add = Added
command-edit = Changed
command-retire = Retired
command-restore = Restored
command-set-criticality = Entered a decision on criticality
command-classify-system = Classified the information
command-assign-role = Appointed to a role
command-end-role-assignment = Ended a role assignment
command-register-signing-key = Entered their signing key
command-decide-identity = Decided whether two devices are one
command-batch = Made several changes at once
command-revert = Undid
command-record-inventory = Imported an inventory
command-undo-inventory = Undid an inventory
command-unknown = Did something that a newer version of the program knows
