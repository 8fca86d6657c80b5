# Styrdokument.

governing-document-table = Styrdokument

governing-document-column-name = Styrdokument
governing-document-column-document-type = Slag
governing-document-column-adopted-by = Antaget av
governing-document-column-adopted-on = Antaget
governing-document-column-reviewed-on = Senast översett
governing-document-column-review-interval-months = Ses över, månader
governing-document-column-registry-number = Diarienummer

governing-document-document-type-strategy = Strategi
governing-document-document-type-policy = Policy
governing-document-document-type-instruction = Instruktion
governing-document-document-type-guideline = Riktlinje
governing-document-document-type-delegation-scheme = Delegationsordning
