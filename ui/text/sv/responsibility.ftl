# Vem som ansvarar: ledens namn, vem du ringer.

responsibility-link-accountable = Nämnd, ansvarar ytterst
responsibility-link-department-head = Förvaltningschef, utförande
responsibility-link-owner-representative = Systemägarens företrädare
responsibility-link-steward = Systemförvaltare
responsibility-state-decided = utsedd med beslut
responsibility-state-informal = informell, utan beslut
responsibility-state-vacant = vakant
responsibility-call-contact = Kontakt
responsibility-call-supplier-on-call = Leverantörens jour
responsibility-call-supplier = Leverantör
responsibility-call-steward = Systemförvaltare
responsibility-call-owner-representative = Systemägarens företrädare
responsibility-call-department-head = Förvaltningschef
