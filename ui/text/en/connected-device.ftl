# Connected devices: the table's headings and words.

connected-device-table = Connected devices

connected-device-column-name = Device
connected-device-column-equipment-type = Type
connected-device-column-location = Location
connected-device-column-owner = Committee
connected-device-column-chain = Chain
connected-device-column-steward = System steward
connected-device-column-approved = Connection approved
connected-device-column-installer = Installer
connected-device-column-address = Network address
connected-device-column-network-segment = Network segment
connected-device-column-lifecycle-stage = Life cycle
connected-device-column-criticality = Criticality (board)
connected-device-column-supplier = Supplier
connected-device-column-gaps = Gaps
connected-device-column-chain-state = State of the chain

connected-device-equipment-type-alarm = Alarm
connected-device-equipment-type-access-control = Access control
connected-device-equipment-type-building = Building equipment
connected-device-equipment-type-camera = Camera
connected-device-equipment-type-network = Network equipment
connected-device-equipment-type-other = Other

connected-device-lifecycle-stage-planned = Planned
connected-device-lifecycle-stage-acquiring = Being acquired
connected-device-lifecycle-stage-in-operation = In operation
connected-device-lifecycle-stage-phasing-out = Being phased out
connected-device-lifecycle-stage-closed = Closed

connected-device-criticality-society-critical = Society-critical
connected-device-criticality-operations-critical = Operations-critical
connected-device-criticality-neither = Neither

connected-device-chain-state-decided = Whole
connected-device-chain-state-informal = Informal
connected-device-chain-state-vacant = Vacant
