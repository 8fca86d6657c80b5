# The command line: help, answers, and what is wrong with a line.

cli-help = Ansvar shows who is responsible for the municipality's systems, what is missing and whether the licences suffice.

cli-heading-usage = Usage:
cli-heading-commands = Commands
cli-heading-arguments = Arguments
cli-heading-options = Options

cli-value-command = COMMAND

cli-help-workspace = Make, check and back up the workspace
cli-help-workspace-create = Make a workspace for a municipality
cli-help-workspace-example = Make a workspace with the example municipality
cli-help-workspace-info = Show what the workspace holds
cli-help-workspace-backup = Copy the workspace while it is in use
cli-help-workspace-restore = Put a copy back; the file that is replaced stays under another name
cli-help-workspace-verify = Check the file: the journal, the signatures, the register, the inventories and the licence positions
cli-help-who = Show who is responsible, whom to call and what is missing
cli-help-search = Search everything
cli-help-system = Add, change and show systems
cli-help-system-add = Add a system
cli-help-system-edit = Change a system
cli-help-system-list = List systems
cli-help-system-show = Show a system with everything around it
cli-help-system-history = Show what has happened to a system, latest first
cli-help-role = Show gaps, appoint and end role assignments
cli-help-role-gaps = Show everything that is missing, with the section of the report
cli-help-role-list = List role assignments
cli-help-role-assign = Appoint someone to a role
cli-help-role-end = End a role assignment
cli-help-inventory = Import inventories and show devices
cli-help-inventory-import = Import files, folders or zips from GLPI, FusionInventory and OCS
cli-help-inventory-devices = List devices
cli-help-inventory-conflicts = Show devices that share a serial number or UUID and otherwise differ
cli-help-inventory-decide = Decide whether two devices in conflict are one
cli-help-inventory-undo = Undo an import as a whole
cli-help-licence = Import entitlements and show the licence position
cli-help-licence-import = Import entitlements from CSV or XLSX
cli-help-licence-position = Show the licence position
cli-help-licence-explain = Explain the position of a product, line by line
cli-help-licence-undo = Undo an import as a whole
cli-help-export = Write a table to a file or to standard output
cli-help-perform = Perform commands in JSON and answer each
cli-help-undo = Undo an earlier command

cli-arg-help = Show this help
cli-arg-version = Show the version of the program
cli-arg-workspace = The workspace. Without it: ANSVAR_WORKSPACE, else the only file in the data folder
cli-arg-lang = Language. Without it: ANSVAR_LANG, else Swedish
cli-arg-json = Answer in JSON
cli-arg-file = The file
cli-arg-workspace-create-file = The file to make. A file that exists is never overwritten
cli-arg-workspace-example-file = The file to make. A file that exists is never overwritten
cli-arg-workspace-backup-file = The copy to make
cli-arg-workspace-restore-file = Where the copy is put. Without it: the workspace
cli-arg-perform-file = A command or a list of commands in JSON; - reads standard input
cli-arg-licence-import-file = The CSV or XLSX file
cli-arg-municipality = The municipality's name
cli-arg-chief = The name of the head of IT
cli-arg-ask-passphrase = Ask for a passphrase that protects the key
cli-arg-copy = The copy to put back
cli-arg-accept-end = The file ends where it should, although it ended later when it was open here: accept that
cli-arg-text = Text to look for
cli-arg-limit = The most hits
cli-arg-name = Name
cli-arg-owner = The committee that owns the system: name, abbreviation or id
cli-arg-set = Set a field. The value is read as JSON if the field takes it, else as text; an empty value takes away
cli-arg-system = The system: name or id
cli-arg-filter = Filter: column=value, !=, ~ (contains), >= or <=; without a value: empty or not
cli-arg-sort = Sort by column; a minus before it turns the order
cli-arg-retired = What has been retired, with when, by whom and why, in place of what is live
cli-arg-role = The role: name or id
cli-arg-role-assign-on = The system or body that the role is held on
cli-arg-holder = The person: name or id
cli-arg-kind = formal: appointed (default), acting: temporary, de_facto: informal
cli-arg-decided-by = The body that decided
cli-arg-paragraph = The paragraph of the decision
cli-arg-decided-on = The day of the decision
cli-arg-document = Where the decision is
cli-arg-from = The first day. Without it: today
cli-arg-to = The last day. Without it: until further notice
cli-arg-share = Share of working time in percent
cli-arg-replaces = The assignment that ends the day before
cli-arg-assignment = The id of the assignment
cli-arg-role-end-on = The last day. Without it: today
cli-arg-reason = Why
cli-arg-paths = Files, folders or zips
cli-arg-device = The device: name, serial number or id
cli-arg-other = The other device: name, serial number or id
cli-arg-verdict = same: one device, different: two devices, board-replaced: one device with another main board
cli-arg-inventory-decide-on = The day on which the main board was replaced
cli-arg-preview = Show what would happen, and change nothing
cli-arg-batch = The id of the import. Without it: the latest
cli-arg-dates = Whether day or month stands first: day-first or month-first
cli-arg-decimals = Decimal sign: comma or point
cli-arg-prices-are-kronor = Prices marked with another currency are kronor after all
cli-arg-product = The product: name or id
cli-arg-noun = The table
cli-arg-format = csv (for Swedish Excel), machine-csv, xlsx or json. Without it: by the file's name, else csv
cli-arg-out = The file to write. Without it: standard output
cli-arg-columns = Columns in order, with commas between. Without it: all
cli-arg-overwrite = Overwrite the file if it exists
cli-arg-schema = Show the JSON Schema of every command
cli-arg-command = The id of the command

cli-usage-unknown-argument = There is no option { $what }. Enter --help to see what there is.
cli-usage-unknown-command = There is no command { $what }. Enter --help to see what there is.
cli-usage-missing = Something is missing: { $what }.
cli-usage-missing-command = Enter what you want to do. Enter --help to see what there is.
cli-usage-no-value = { $what } needs a value.
cli-usage-wrong-value = { $what } cannot be “{ $value }”. Choose among: { $values }.
cli-usage-unreadable-value = “{ $value }” cannot be read as { $what }. Dates are written as 2026-11-23, amounts as whole numbers.
cli-usage-conflict = { $what } does not go together with { $other }.
cli-usage-number-of-values = { $what } has been given too many or too few values.
cli-usage-other = The command line cannot be understood: { $cause }
cli-usage-no-workspace = No workspace is chosen, and there is none in { $folder }. Give one with --workspace, or make one with “ansvar workspace create” or “ansvar workspace example”.
cli-usage-several-workspaces = There are several workspaces: { $names }. Give one with --workspace.
cli-usage-filter = The filter “{ $filter }” cannot be read. Enter for example owner=Kommunstyrelsen or name~larm.
cli-usage-column = There is no column { $column }. Columns that there are: { $columns }.
cli-usage-set = “{ $setting }” is not a field with a value. Enter field=value.
cli-usage-set-twice = The field { $field } is set twice. Keep one.
cli-usage-role-on = The role { $role } is held on a system or a body. Give which with --on.
cli-usage-xlsx-needs-file = An Excel file cannot be shown in the terminal. Give a file with --out.

cli-no-home = There is no home folder for keys and workspaces. Set ANSVAR_CONFIG_DIR and ANSVAR_DATA_DIR.

cli-needs-passphrase = The key of the workspace is protected by a passphrase. Run the program in a terminal, or give it in ANSVAR_PASSPHRASE.

cli-input-unreadable = { $path } cannot be read: { $cause }. Nothing has been changed.
cli-input-too-large = { $path } is larger than { $most } MB. Split the file. Nothing has been changed.

cli-perform-not-json = { $path } is not JSON: { $cause }. Nothing has been changed.
cli-perform-unreadable = Command { $at } cannot be read: { $cause }. None of the commands has been performed. Enter “ansvar perform --schema” to see what they look like.

cli-info-file = Workspace
cli-info-municipality = Municipality
cli-info-actor = You are
cli-info-signs = Your decisions are signed
cli-info-gaps = Gaps
cli-info-devices = Devices
cli-info-installations = Installations

cli-backed-up = The copy { $path } is made. It opens with the same key as the workspace.

cli-restored = { $path } has been put back.
cli-restored-kept = The file that was there is kept as { $path }.

cli-sound = Everything holds: { $entries } entries in the journal, { $signatures } signatures, { $records } records in the register, { $imports } imports with { $reports } reports, { $devices } devices, { $installations } installations and { $positions } licence positions.

cli-unsound = Not everything holds: { $faults } faults. Put a backup back, or ask whoever answers for the file. Checked: { $entries } entries in the journal, { $signatures } signatures, { $records } records in the register, { $imports } imports with { $reports } reports, { $devices } devices, { $installations } installations and { $positions } licence positions.

cli-who-nobody = No system was found for “{ $text }”.
cli-who-chain = Chain of responsibility
cli-who-call = Call when it fails
cli-who-no-call = Nobody to call.
cli-who-gaps = To be done
cli-who-more = More hits

cli-section = (section { $section })

cli-no-hits = No hit.
cli-no-rows = No rows.
cli-no-gaps = Nothing is missing.

cli-rows = { $count ->
    [one] One row.
   *[other] { $count } rows.
}

cli-gap-sentence = What is missing

cli-system-added = { $name } has been added.
cli-system-edited = { $name } has been changed.
cli-system-facts = Facts
cli-system-needs = Needs
cli-system-needed-by = Needed by

cli-history-signed = (signed)
cli-history-command = Command { $id }

cli-role-assigned = { $holder } has been appointed: { $role }.
cli-role-ended = The assignment ends { $date }.

cli-id = Id: { $id }

cli-undo-with = Undo with: ansvar undo { $id }

cli-undone = The change has been undone.

cli-undo-reason = Undone from the command line

cli-nothing-to-undo = There is no import to undo.

cli-import-conflict = { $name }: serial number and UUID point at different devices. They are kept apart until somebody decides whether they are one.
cli-import-weak-agent = { $file }: the agent's id is that of { $device }, so the report goes there. Serial number and UUID are missing.
cli-import-weak-address = { $file }: the network address is that of { $device }, so the report goes there. Serial number and UUID are missing.
cli-import-named-alike = { $file }: a new device with the same name as { $device }. The name alone does not join them.
cli-import-open-conflicts = { $count ->
    [one] One conflict waits to be decided. Show it with: ansvar inventory conflicts
   *[other] { $count } conflicts wait to be decided. Show them with: ansvar inventory conflicts
}
cli-import-done = { $devices } devices were imported ({ $new } new, { $changed } changed) with { $installations } installations. New titles: { $titles }. Unchanged: { $unchanged }. Rejected files: { $rejected }.
cli-import-preview = { $devices } devices would be imported ({ $new } new, { $changed } changed) with { $installations } installations. New titles: { $titles }. Unchanged: { $unchanged }. Rejected files: { $rejected }. Nothing has been changed.
cli-import-seen-later = { $count ->
    [one] 1 of the unchanged is of a later day: the device has been seen again.
   *[other] { $count } of the unchanged are of a later day: the devices have been seen again.
}
cli-import-undo-with = Undo with: ansvar inventory undo { $batch }
cli-no-conflicts = No conflicts wait to be decided.
cli-conflicts-more = There are more than { $count } conflicts. The first are shown.
cli-conflicts-decide = { $count ->
    [one] One conflict. Decide it with: ansvar inventory decide DEVICE DEVICE same|different|board-replaced --reason TEXT
   *[other] { $count } conflicts. Decide one with: ansvar inventory decide DEVICE DEVICE same|different|board-replaced --reason TEXT
}
cli-conflict-parted = Agrees: { $agrees }. Contradicts: { $contradicts }.
cli-conflict-unparted = Agrees: { $agrees }, but several devices have the same.
cli-conflict-serial = serial number
cli-conflict-uuid = UUID
cli-conflict-agents = Agent
cli-conflict-id = Id
cli-decided-same = { $device } and { $other } are one device now.
cli-decided-different = { $device } and { $other } are different devices and will not be shown as a conflict again.
cli-decided-board-replaced = { $device } and { $other } are one device now, with another main board.

cli-import-undone = The import { $batch } has been undone.

cli-row = Row { $row }:{" "}

cli-licence-unread = Columns that were not read: { $columns }.
cli-licence-imported = Entitlements: { $added } new, { $changed } changed, { $unchanged } unchanged. New products: { $products }. Rejected rows: { $rejected }.
cli-licence-preview = Entitlements that would be imported: { $added } new, { $changed } changed, { $unchanged } unchanged. New products: { $products }. Rejected rows: { $rejected }. Nothing has been changed.
cli-licence-undo-with = Undo with: ansvar licence undo { $batch }

cli-explain-not-counted = The product is not counted: it is free, a component, or neither bought nor installed.
cli-explain-figures = Metric: { $metric }. Entitled: { $entitled }. Used: { $consumed }. Status: { $status }. Shortfall: { $shortfall }.
cli-explain-risk = Risk: SEK { $risk } excluding VAT.
cli-explain-entitled = What you are entitled to
cli-explain-used = What you use
cli-explain-remarks = To keep in mind

cli-exported = { $path } has been written, { $count } rows.
