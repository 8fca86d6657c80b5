# When something went wrong: what happened, what was not changed, what you can do.

failure-absent = The file { $path } does not exist. Check its name and folder.
failure-already-exists = The file { $path } already exists and has not been touched. Choose another name.
failure-not-a-workspace = { $path } is not an Ansvar workspace. The file has not been touched. Choose a file that Ansvar has made.
failure-wrong-key = The key on this computer does not open the workspace, or the file is not a workspace. The file has not been touched. Put the right key back and try again.
failure-newer = The workspace was written by a newer version of Ansvar (format { $found }, this version knows { $known }). The file has not been touched. Update the program.
failure-altered-step = The structure of the workspace has been altered (step { $step }). The file has not been touched. Put a backup back.
failure-disk-full = The disk is full. Nothing has been changed. Make room and try again.
failure-read-only = The file or folder cannot be written to. Nothing has been changed. Check that you have the right to it.
failure-busy = Another program is writing to the workspace. Nothing has been changed. Wait and try again.
failure-damaged = The workspace is damaged. Nothing has been changed. Put a backup back.
failure-file = The file could not be read or written: { $cause }. Nothing has been changed.
failure-database = The database did not answer as it should. Nothing has been changed. Try again.
failure-not-found = { $what } is not in the register. Check the name.
failure-ambiguous = “{ $what }” may be several: { $names }. Enter the whole name or the id.
failure-internal = Something went wrong in the program. Nothing has been changed. Try again.
failure-cancelled = You stopped it. Nothing has been changed.
failure-no-workspace = No workspace is open. Open or create one.
failure-no-table = There is no table called { $table }.
failure-no-column = The table { $table } has no column { $column }.
failure-no-retired = Nothing in the table { $table } is ever retired.
failure-log = The fault is in the log under number { $id }.
