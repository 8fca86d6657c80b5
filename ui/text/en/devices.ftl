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
