# Devices: what inventories have found.

devices-title = Devices
devices-device = Device
devices-fact = { $count ->
    [one] 1 device, { $installations } installations
   *[other] { $devices } devices, { $installations } installations
}
devices-to-import = Import…
devices-empty = No devices yet
devices-empty-hint = Import inventory files, and the devices are shown here with what is installed.
devices-titles = Installed programs
devices-titles-search = Search the programs
devices-titles-found = { $count ->
    [one] 1 program
   *[other] { $count } programs
}
devices-titles-unknown = The report has no list of software. What is installed is unknown.
devices-reports = Reports
devices-reports-none = No reports are kept.
devices-report-received = Received { $at }, { $source }.
devices-report-partial = Incomplete: what it lacks stays as it was.

devices-tabs = Which devices are shown
devices-tab-all = Devices
devices-tab-conflicts = Conflicts
devices-tab-decided = Decided
devices-unknown = Unknown
devices-uuid = UUID
devices-agents = Agent id
devices-addresses = Network addresses

devices-conflicts-empty = No conflicts waiting
devices-conflicts-empty-hint = A conflict arises when two devices share a serial number or UUID and otherwise differ. You then decide here whether they are one device.
devices-conflicts-more = There are more than { $count } conflicts. The first are shown. Where many devices have the same UUID, it was often the manufacturer who set it.
devices-conflict-title = { $device } and { $other }
devices-conflict-title-alike = Two devices called { $device }
devices-conflict-parted = { $agrees ->
    [serial] The serial number agrees, the UUID differs.
   *[uuid] The UUID agrees, the serial number differs.
} Both count until somebody decides whether they are one device.
devices-conflict-unparted = { $agrees ->
    [serial] The serial number agrees, but so it does for several devices.
    [uuid] The UUID agrees, but so it does for several devices.
   *[other] Serial number and UUID agree.
} All count until somebody decides which of them are one device.
devices-conflicts-count = { $count ->
    [one] 1 conflict
   *[other] { $count } conflicts
}
devices-conflict-gone = The conflict has been decided, or one of the devices is no longer there.

devices-compare-fact = Fact
devices-compare-first = First in the register
devices-compare-later = Came later
devices-compare-mark = Comparison
devices-mark-equal = Agrees
devices-mark-different = Differs
devices-mark-absent = Missing
devices-mark-shared = { $count ->
    [one] 1 in common
   *[other] { $count } in common
}

devices-decide-same = Same device…
devices-decide-different = Different devices…
devices-decide-board-replaced = Main board replaced…
devices-decide-board-impossible = The main board cannot have been replaced: both devices reported over the same days.
devices-decide-same-title = Same device
devices-decide-different-title = Different devices
devices-decide-board-replaced-title = Main board replaced
devices-decide-same-consequence = { $device } stays, with the reports, agents and addresses of both. The newest facts hold, and reports from { $other } arrive here. The other is no longer counted or shown.
devices-decide-different-consequence = { $device } and { $other } are counted each for itself, at later imports as well. The pair is not shown as a conflict again.
devices-decide-board-replaced-consequence = { $device } and { $other } are the same device, before and after the replacement. The first stays with the reports of both, and the newest facts hold. The other is no longer counted or shown.
devices-decide-same-submit = { $signs ->
    [yes] Sign same device
   *[other] Decide same device
}
devices-decide-different-submit = { $signs ->
    [yes] Sign different devices
   *[other] Decide different devices
}
devices-decide-board-replaced-submit = { $signs ->
    [yes] Sign the replacement
   *[other] Decide the replacement
}
devices-decide-reason = Reason
devices-decide-reason-hint = For instance what it says on the case or in the asset list.
devices-decide-on = The day the main board was replaced
devices-decide-on-hint = Between { $from } and { $to }, by the reports.
devices-decide-on-missing = The day is missing. Enter the day the main board was replaced.
devices-decided-same = Same device: { $device } stands for both
devices-decided-different = Different devices: they are kept apart
devices-decided-board-replaced = Main board replaced: { $device } stands for both

devices-decided-empty = No decisions yet
devices-decided-empty-hint = Once you have decided a conflict, the decision is shown here, with its reason and who made it.
devices-decision-with = The other device: { $device }
devices-take-back = Take back…
devices-take-back-title = Take the decision back
devices-take-back-joined = They become two devices again, exactly as they were before the decision.
devices-take-back-different = The pair is shown as a conflict again.
devices-taken-back = The decision has been taken back
devices-was-taken-back = The decision was taken back { $date }: { $reason }
devices-in-conflict = { $count ->
    [one] The device is in conflict with another. Both count until somebody decides whether they are one.
   *[other] The device is in conflict with { $count } others. All count until somebody decides which of them are one.
}
devices-in-conflict-show = Compare

devices-sources = Sources
devices-source = { $agent ->
    [none] { $day }, { $file }
   *[other] { $day }, { $file }, agent { $agent }
}
devices-source-everything = Every fact
devices-source-unknown = Where the facts come from is unknown: they were stored by an earlier version of the program.
devices-fact-name = Name
devices-fact-serial = Serial number
devices-fact-uuid = UUID
devices-fact-device-kind = Type
devices-fact-manufacturer = Manufacturer
devices-fact-model = Model
devices-fact-os-name = Operating system
devices-fact-os-version = Version of the operating system
devices-fact-account = Account
devices-fact-titles = Installed programs
devices-report-agent = Agent { $agent }.
devices-report-source-glpi-json = GLPI agent in JSON
devices-report-source-agent-xml = FusionInventory or GLPI in XML
devices-report-source-ocs-xml = OCS in XML
