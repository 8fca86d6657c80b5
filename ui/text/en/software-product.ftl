# Software products.

software-product-table = Software products

software-product-column-name = Product
software-product-column-publisher = Publisher
software-product-column-product-kind = Type
software-product-column-metric = Metric
software-product-column-titles = Titles in inventories

software-product-product-kind-commercial = Commercial
software-product-product-kind-freeware = Freeware
software-product-product-kind-open-source = Open source
software-product-product-kind-component = Component

software-product-metric-device = Device
software-product-metric-named-user = Named user
software-product-metric-user = User
software-product-metric-user-subscription = User subscription
software-product-metric-concurrent = Concurrent user
software-product-metric-server = Server
software-product-metric-core = Core
software-product-metric-processor = Processor
software-product-metric-user-cal = User CAL
software-product-metric-device-cal = Device CAL
