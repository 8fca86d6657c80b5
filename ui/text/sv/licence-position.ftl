# Licensläget: tabellens rubriker och ord.

licence-position-table = Licensläge

licence-position-column-product = Produkt
licence-position-column-entitled = Rättighet
licence-position-column-metric = Licensmått
licence-position-column-consumed = Används
licence-position-column-balance = Position
licence-position-column-risk = Risk, kr
licence-position-column-evidence-grade = Bevis
licence-position-column-status = Läge
licence-position-column-shortfall = Underskott
licence-position-column-unused = Outnyttjat
licence-position-column-known-entitled = Känd rättighet
licence-position-column-proven-entitled = Bevisad rättighet
licence-position-column-proven-shortfall = Underskott med bevisad rättighet
licence-position-column-publisher = Utgivare
licence-position-column-product-id = Produktens id
licence-position-column-as-of = Läget per

licence-position-metric-device = Enhet
licence-position-metric-named-user = Namngiven användare
licence-position-metric-user = Användare
licence-position-metric-user-subscription = Prenumeration per användare
licence-position-metric-concurrent = Samtidig användare
licence-position-metric-server = Server
licence-position-metric-core = Kärna
licence-position-metric-processor = Processor
licence-position-metric-user-cal = Användar-CAL
licence-position-metric-device-cal = Enhets-CAL

licence-position-evidence-grade-none = Inget
licence-position-evidence-grade-quote = Offert
licence-position-evidence-grade-order = Beställning
licence-position-evidence-grade-invoice = Faktura
licence-position-evidence-grade-agreement = Avtal

licence-position-status-shortfall = Underskott
licence-position-status-unknown = Okänd
licence-position-status-balanced = Jämnt
licence-position-status-surplus = Överskott
licence-position-status-unlimited = Obegränsad
