# Decisions on which devices are one.

identity-decision-table = Decisions on identity

identity-decision-column-device = Device
identity-decision-column-other = Other device
identity-decision-column-verdict = Decision
identity-decision-column-replaced-on = Board replaced
identity-decision-column-reason = Reason
identity-decision-column-at = When
identity-decision-column-by = By
identity-decision-column-device-id = The device's id
identity-decision-column-other-id = The other device's id

identity-decision-verdict-same = Same device
identity-decision-verdict-different = Different devices
identity-decision-verdict-board-replaced = Main board replaced
