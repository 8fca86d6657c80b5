# Beslut om vilka datorer som är samma.

identity-decision-table = Beslut om identitet

identity-decision-column-device = Dator
identity-decision-column-other = Andra datorn
identity-decision-column-verdict = Beslut
identity-decision-column-replaced-on = Kortet bytt
identity-decision-column-reason = Skäl
identity-decision-column-at = När
identity-decision-column-by = Av
identity-decision-column-device-id = Datorns id
identity-decision-column-other-id = Andra datorns id

identity-decision-verdict-same = Samma dator
identity-decision-verdict-different = Olika datorer
identity-decision-verdict-board-replaced = Moderkortet bytt
