# Devices that one strong key joins and another parts.

identity-conflict-column-device = Device
identity-conflict-column-other = Other device
identity-conflict-column-agrees = Agrees
identity-conflict-column-contradicts = Contradicts
identity-conflict-column-last-seen = Last seen

identity-conflict-key-serial = Serial number
identity-conflict-key-uuid = UUID
