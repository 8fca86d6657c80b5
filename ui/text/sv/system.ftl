# System: tabellens rubriker och ord.

system-table = System

system-column-name = System
system-column-owner = Nämnd
system-column-criticality = Kritikalitet (KS)
system-column-chain = Kedja
system-column-steward = Systemförvaltare
system-column-classification = K R T S
system-column-lifecycle-stage = Livscykel
system-column-chain-state = Kedjans läge
system-column-gaps = Luckor
system-column-system-type = Slag
system-column-ownership-class = Ägarform
system-column-unit = Enhet
system-column-supplier = Leverantör
system-column-purpose = Ändamål
system-column-max-tolerable-outage-hours = Tål avbrott, timmar
system-column-criticality-decision = Beslut om kritikalitet

system-criticality-society-critical = Samhällsviktigt
system-criticality-operations-critical = Verksamhetskritiskt
system-criticality-neither = Varken eller

system-lifecycle-stage-planned = Planerat
system-lifecycle-stage-acquiring = Anskaffas
system-lifecycle-stage-in-operation = I drift
system-lifecycle-stage-phasing-out = Avvecklas
system-lifecycle-stage-closed = Avslutat

system-chain-state-decided = Hel
system-chain-state-informal = Informell
system-chain-state-vacant = Vakant

system-system-type-information-system = Informationssystem
system-system-type-connected-device = Nätansluten utrustning

system-ownership-class-own = Nämndens eget
system-ownership-class-municipality-wide = Kommungemensamt
system-ownership-class-company = Bolag
system-ownership-class-several-organisations = Flera organisationer
