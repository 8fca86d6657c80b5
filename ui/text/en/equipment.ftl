# Equipment on the network: what concerns it alone.

equipment-new = New equipment
equipment-empty = No equipment yet
equipment-empty-body = Alarms, access control and whatever else is connected to the network without being a computer stands here, where it is and who is responsible.
equipment-view-without-owner = Without accountable committee
equipment-view-unapproved = Connection not approved
equipment-connection = Connection
equipment-location-hint = Building and room
equipment-approval-hint = The decision that lets the equipment be connected to the network.
equipment-unapproved = Not approved
equipment-approve-ask = Enter the decision on the connection…
equipment-approve-title = Enter the decision on the connection
equipment-approve-lede = { $system }
equipment-approved = The connection of { $system } is approved
