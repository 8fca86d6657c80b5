# Utrustning på nätet: tabellens rubriker och ord.

connected-device-table = Utrustning på nätet

connected-device-column-name = Utrustning
connected-device-column-equipment-type = Slag
connected-device-column-location = Plats
connected-device-column-owner = Nämnd
connected-device-column-chain = Kedja
connected-device-column-steward = Systemförvaltare
connected-device-column-approved = Anslutning godkänd
connected-device-column-installer = Installatör
connected-device-column-address = Nätadress
connected-device-column-network-segment = Nätsegment
connected-device-column-lifecycle-stage = Livscykel
connected-device-column-criticality = Kritikalitet (KS)
connected-device-column-supplier = Leverantör
connected-device-column-gaps = Luckor
connected-device-column-chain-state = Kedjans läge

connected-device-equipment-type-alarm = Larm
connected-device-equipment-type-access-control = Passage
connected-device-equipment-type-building = Fastighetsutrustning
connected-device-equipment-type-camera = Kamera
connected-device-equipment-type-network = Nätutrustning
connected-device-equipment-type-other = Annat

connected-device-lifecycle-stage-planned = Planerat
connected-device-lifecycle-stage-acquiring = Anskaffas
connected-device-lifecycle-stage-in-operation = I drift
connected-device-lifecycle-stage-phasing-out = Avvecklas
connected-device-lifecycle-stage-closed = Avslutat

connected-device-criticality-society-critical = Samhällsviktigt
connected-device-criticality-operations-critical = Verksamhetskritiskt
connected-device-criticality-neither = Varken eller

connected-device-chain-state-decided = Hel
connected-device-chain-state-informal = Informell
connected-device-chain-state-vacant = Vakant
