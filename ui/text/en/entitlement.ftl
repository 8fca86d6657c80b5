# Entitlements.

entitlement-table = Entitlements

entitlement-column-product = Product
entitlement-column-version = Version
entitlement-column-quantity = Quantity
entitlement-column-metric = Metric
entitlement-column-start = From
entitlement-column-end = To
entitlement-column-evidence-grade = Evidence grade
entitlement-column-evidence = Evidence
entitlement-column-unit-price = Unit price, SEK
entitlement-column-acquisition-kind = Acquisition
entitlement-column-order-number = Order number
entitlement-column-supplier = Supplier
entitlement-column-note = Note
entitlement-column-product-id = The product's id

entitlement-metric-device = Device
entitlement-metric-named-user = Named user
entitlement-metric-user = User
entitlement-metric-user-subscription = User subscription
entitlement-metric-concurrent = Concurrent user
entitlement-metric-server = Server
entitlement-metric-core = Core
entitlement-metric-processor = Processor
entitlement-metric-user-cal = User CAL
entitlement-metric-device-cal = Device CAL

entitlement-evidence-grade-none = None
entitlement-evidence-grade-quote = Quote
entitlement-evidence-grade-order = Order
entitlement-evidence-grade-invoice = Invoice
entitlement-evidence-grade-agreement = Agreement

entitlement-acquisition-kind-full = Full
entitlement-acquisition-kind-upgrade = Upgrade
entitlement-acquisition-kind-maintenance = Maintenance
entitlement-acquisition-kind-subscription = Subscription
entitlement-acquisition-kind-oem = OEM
entitlement-acquisition-kind-free = Free

entitlement-import-issue-body-unknown = “{ $value }” is not a committee or other body in the register. Correct the name, or add the body.
