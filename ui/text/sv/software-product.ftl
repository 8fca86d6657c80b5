# Programprodukter.

software-product-table = Programprodukter

software-product-column-name = Produkt
software-product-column-publisher = Utgivare
software-product-column-product-kind = Slag
software-product-column-metric = Licensmått
software-product-column-titles = Namn i inventeringen

software-product-product-kind-commercial = Kommersiell
software-product-product-kind-freeware = Gratisprogram
software-product-product-kind-open-source = Öppen källkod
software-product-product-kind-component = Komponent

software-product-metric-device = Enhet
software-product-metric-named-user = Namngiven användare
software-product-metric-user = Användare
software-product-metric-user-subscription = Prenumeration per användare
software-product-metric-concurrent = Samtidig användare
software-product-metric-server = Server
software-product-metric-core = Kärna
software-product-metric-processor = Processor
software-product-metric-user-cal = Användar-CAL
software-product-metric-device-cal = Enhets-CAL
