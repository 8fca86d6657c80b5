# Why an inventory file or a whole import was rejected, and what to do about it.

rejection-duplicate = The file has the same content as { $first } and was not read again.
rejection-empty = The file is empty. Fetch it again from the agent.
rejection-truncated = The file ends in the middle. Fetch or copy it again.
rejection-malformed = The file cannot be parsed. The fault is in line { $line }. Fetch it again from the agent.
rejection-too-large = { $limit ->
    [file-bytes] The file is larger than { $most } MB. Split it, or hand in one file for each device.
    [unpacked-bytes] The file is larger than { $most } MB when unpacked. Hand in one file for each device.
    [archive-bytes] The files in the zip are larger than { $most } MB together when unpacked. Split the zip into several.
    [record-text] A row in the file has more than { $most } MB of text. Check that the file comes from an agent.
    [records] The file has more than { $most } rows. Check that the file comes from an agent.
    [fields] The file has more than { $most } values. Check that the file comes from an agent.
    [names] The file has more than { $most } different field names. Check that the file comes from an agent.
    [archive-entries] The zip has more than { $most } files. Split it into several.
   *[other] The file is larger than the limit { $most }. Split it.
}
rejection-not-inventory = The file is not an inventory report ({ $found }). Choose a report from GLPI, FusionInventory or OCS.
rejection-encoding-unreadable = The file's characters cannot be read as { $encoding }. Save it as UTF-8 and try again.
rejection-doctype = The file has a document type declaration (DOCTYPE), which can hide harmful content. Agents write none. Check where the file comes from.
rejection-entity-unknown = The file refers to { $name }, which is not explained. Check that the file comes from an agent.
rejection-too-deep = The file has more than { $most } levels inside each other. Check that the file comes from an agent.
rejection-zip-bomb = The file grows more than { $most } times when unpacked, which may be an attack. Unpack it yourself and hand in the content, if you trust it.
rejection-unsafe-name = The file name { $name } points outside the zip. Pack the zip again without paths and try again.
rejection-nested-archive = The file is packed inside another packed file. Unpack the outer one and hand in what is in it.
rejection-archive-damaged = The packed file is damaged. Fetch or copy it again.
rejection-archive-locked = The packed file has a password or is packed in a way that is not supported. Pack it again as a plain zip without a password.
rejection-no-device-id = The report has no device id (deviceid). Update the agent and run the inventory again.
rejection-schema-error = The report does not follow the format: { $path } is missing or of the wrong kind ({ $expected }). Update the agent and run the inventory again.
rejection-file-unreadable = { $reason ->
    [not-found] The file does not exist. Check its name and folder.
    [permission-denied] You may not read the file. Ask for the right to it, or copy it to a folder of your own.
    [not-a-file] The path is neither a file nor a folder. Choose a file or a folder.
   *[other] The file cannot be read from the disk. Check the disk, or copy the file again.
}
