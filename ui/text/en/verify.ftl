# The check of the workspace: what is being done, what does not hold, and what could not be checked.

verify-step-pages = Reading the pages of the file
verify-step-journal = Reading the journal
verify-step-devices = Comparing devices with their reports
verify-step-positions = Computing the licence position anew

verify-fault-hash-differs = Entry { $seq } of the journal has been changed since it was written.
verify-fault-previous-differs = Entry { $seq } of the journal does not follow from the entry before it.
verify-fault-missing = Entry { $seq } of the journal is missing.
verify-fault-cut-off = The file ends before entry { $seq }, which was there when the file was open here before. It is an older copy, or its end has been removed.
verify-fault-head-differs = Entry { $seq } of the journal is another than the one that stood there when the file was open here before. The file is another copy, or the journal has been rewritten.
verify-fault-signature-invalid = The signature under entry { $seq } does not match its content.
verify-fault-signer-unknown = Entry { $seq } is signed with a key that is not in the register.
verify-fault-seen-differs = Entry { $seq } is signed against other facts than those that held.
verify-fault-record-altered = “{ $name }” has been changed past the journal. Fields: { $fields }.
verify-fault-record-unknown = “{ $name }” is in the register but not in the journal, or the other way round.
verify-fault-page-damage = The file is damaged: { $cause }

verify-fault-import-unknown = The import from “{ $source }” is in the list of imports but not in the journal.
verify-fault-import-missing = The import of { $date } (entry { $seq }) is in the journal but missing from the list of imports.
verify-fault-import-altered = The import of { $date } (entry { $seq }) has been changed past the journal: { $field ->
    [command] which entry it belongs to
    [by] who imported
    [at] when it was made
    [devices] the number of devices
    [installations] the number of installations
    [unchanged] the number of unchanged reports
    [rejected] the number of rejected files
    [undone] whether it is undone
   *[other] { $field }
}.
verify-fault-undone-unknown = Entry { $seq } of the journal undoes an import that was not there to be undone.
verify-fault-manifest-missing = The list of what the import of { $date } (entry { $seq }) stored is missing.
verify-fault-manifest-altered = The list of what the import of { $date } (entry { $seq }) stored is not the one that the journal vouches for.
verify-fault-manifest-unknown = There is a list of an import that the journal does not know.
verify-fault-reports-counted = The import of { $date } (entry { $seq }) stored { $told } reports, but there are { $found }.
verify-fault-files-differ = The reports of the import of { $date } (entry { $seq }) do not come from the files that the journal vouches for.
verify-fault-report-missing = The report “{ $file }” on the device { $device } is missing.
verify-fault-report-altered = The report “{ $file }” on the device { $device } has been changed since it was imported.
verify-fault-report-unknown = The report “{ $file }” on the device { $device } comes from no import in the journal.
verify-fault-report-orphan = The report “{ $file }” belongs to a device that is not there.

verify-fault-device-unreadable = The facts about the device { $device } cannot be read.
verify-fault-device-unreported = The device { $device } is in the register, but there is no report on it.
verify-fault-device-altered = The device { $device } is not what the imported reports say: { $field ->
    [all] some fact has been changed
    [name] the name
    [serial] the serial number
    [uuid] the UUID
    [agent_ids] the agent’s id
    [macs] the network addresses
    [device_kind] the kind
    [manufacturer] the manufacturer
    [model] the model
    [os_name] the operating system
    [os_version] the version of the operating system
    [account] the account
    [body] the body
    [first_seen] the day it was first inventoried
    [last_seen] the day it was last inventoried
    [decommissioned] the day it was decommissioned
    [withdrawn] whether it went with an undone import
    [has_software] whether its installations are known
    [titles] the software
    [batch] which import holds
   *[other] the facts of the latest report
}.
verify-fault-before-altered = What the device { $device } goes back to if the import of { $date } (entry { $seq }) is undone is not what it was.

verify-fault-title-unreadable = The facts about the title “{ $title }” cannot be read.
verify-fault-title-unreported = The title “{ $title }” is on { $count ->
    [one] one device
   *[other] { $count } devices
}, but no report names it.
verify-fault-title-missing = The title “{ $title }” is in the reports but missing from the register.
verify-fault-installation-one-sided = The device { $device } and the title “{ $title }” contradict each other about what is installed.{ $count ->
    [0] {""}
    [one] {" "}The same goes for one more device.
   *[other] {" "}The same goes for { $count } more devices.
}
verify-fault-installation-untitled = The device { $device } has { $count ->
    [one] one title
   *[other] { $count } titles
} that are not in the register.
verify-fault-device-count = The number of titles on the device { $device } is wrong.
verify-fault-title-count = The number of devices with the title “{ $title }” is wrong.
verify-fault-title-matched = The title “{ $title }” is not counted to the product that the rules say.
verify-fault-position-altered = The licence position of { $product } is not the one that is computed.
verify-fault-position-missing = The licence position of { $product } is missing.
verify-fault-position-unknown = There is a licence position of { $product }, which should not be counted.

verify-more-faults = { $count ->
    [one] One more fault of the same kind is not shown.
   *[other] { $count } more faults of the same kinds are not shown.
}

verify-remark-end-restored = The file was restored from a copy on { $date }. The file that was here before ended with entry { $seq } of the journal.
verify-remark-end-accepted = The end of the file was accepted on { $date }. Before that the journal ended with entry { $seq }.
verify-remark-imports-of-first-version = { $count ->
    [one] One import was
   *[other] { $count } imports were
} made with an older version of the program. The journal vouches for the files that were read, but not for the rows that were kept of them.
verify-remark-devices-not-reread = { $count ->
    [one] One device
   *[other] { $count } devices
} could not be worked out anew from the reports, because rows are missing, were read by other rules, or belong to several devices that somebody has decided are one. What the import noted has been compared all the same.
verify-remark-positions-by-another-version = The licence positions were computed by another version of the program and have not been compared. Open the file again to have them computed anew.

verify-end-cut-off = The journal of the file ends with entry { $last }. When the file was open here on { $date } it ended with entry { $seq }. The file is an older copy, or its end has been removed. Find out which before you go on.
verify-end-another = Entry { $seq } of the file’s journal is another than the one that stood there when the file was open here on { $date }. The file is another copy, or the journal has been rewritten. Find out which before you go on.
verify-end-unreadable = The note on where the file last ended cannot be read. So it does not show whether the end has been removed. The end of the file is noted anew.
