# Licensrättigheter.

entitlement-table = Licensrättigheter

entitlement-column-product = Produkt
entitlement-column-version = Version
entitlement-column-quantity = Antal
entitlement-column-metric = Licensmått
entitlement-column-start = Från
entitlement-column-end = Till
entitlement-column-evidence-grade = Bevisgrad
entitlement-column-evidence = Bevis
entitlement-column-unit-price = Pris per enhet, kr
entitlement-column-acquisition-kind = Köpform
entitlement-column-order-number = Ordernummer
entitlement-column-supplier = Leverantör
entitlement-column-note = Anteckning
entitlement-column-product-id = Produktens id

entitlement-metric-device = Enhet
entitlement-metric-named-user = Namngiven användare
entitlement-metric-user = Användare
entitlement-metric-user-subscription = Prenumeration per användare
entitlement-metric-concurrent = Samtidig användare
entitlement-metric-server = Server
entitlement-metric-core = Kärna
entitlement-metric-processor = Processor
entitlement-metric-user-cal = Användar-CAL
entitlement-metric-device-cal = Enhets-CAL

entitlement-evidence-grade-none = Inget
entitlement-evidence-grade-quote = Offert
entitlement-evidence-grade-order = Beställning
entitlement-evidence-grade-invoice = Faktura
entitlement-evidence-grade-agreement = Avtal

entitlement-acquisition-kind-full = Hel rättighet
entitlement-acquisition-kind-upgrade = Uppgradering
entitlement-acquisition-kind-maintenance = Underhåll
entitlement-acquisition-kind-subscription = Prenumeration
entitlement-acquisition-kind-oem = OEM
entitlement-acquisition-kind-free = Fri

entitlement-import-issue-body-unknown = ”{ $value }” är ingen nämnd eller annat organ i registret. Rätta namnet, eller lägg till organet.
