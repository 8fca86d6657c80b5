# Licence position: the table's headings and words.

licence-position-table = Licence position

licence-position-column-product = Product
licence-position-column-entitled = Entitled
licence-position-column-metric = Metric
licence-position-column-consumed = Used
licence-position-column-balance = Position
licence-position-column-risk = Risk, SEK
licence-position-column-evidence-grade = Evidence
licence-position-column-status = Status
licence-position-column-shortfall = Shortfall
licence-position-column-unused = Unused
licence-position-column-known-entitled = Known entitled
licence-position-column-proven-entitled = Proven entitled
licence-position-column-proven-shortfall = Shortfall on proven entitlements
licence-position-column-publisher = Publisher
licence-position-column-product-id = The product's id
licence-position-column-as-of = As of

licence-position-metric-device = Device
licence-position-metric-named-user = Named user
licence-position-metric-user = User
licence-position-metric-user-subscription = User subscription
licence-position-metric-concurrent = Concurrent user
licence-position-metric-server = Server
licence-position-metric-core = Core
licence-position-metric-processor = Processor
licence-position-metric-user-cal = User CAL
licence-position-metric-device-cal = Device CAL

licence-position-evidence-grade-none = None
licence-position-evidence-grade-quote = Quote
licence-position-evidence-grade-order = Order
licence-position-evidence-grade-invoice = Invoice
licence-position-evidence-grade-agreement = Agreement

licence-position-status-shortfall = Shortfall
licence-position-status-unknown = Unknown
licence-position-status-balanced = Balanced
licence-position-status-surplus = Surplus
licence-position-status-unlimited = Unlimited
