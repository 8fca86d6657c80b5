# Systems: the table's headings and words.

system-table = Systems

system-column-name = System
system-column-owner = Committee
system-column-criticality = Criticality (board)
system-column-chain = Chain
system-column-steward = System steward
system-column-classification = C I A T
system-column-lifecycle-stage = Life cycle
system-column-chain-state = State of the chain
system-column-gaps = Gaps
system-column-system-type = Type
system-column-ownership-class = Ownership
system-column-unit = Unit
system-column-supplier = Supplier
system-column-purpose = Purpose
system-column-max-tolerable-outage-hours = Tolerates an outage of, hours
system-column-criticality-decision = Decision on criticality

system-criticality-society-critical = Society-critical
system-criticality-operations-critical = Operations-critical
system-criticality-neither = Neither

system-lifecycle-stage-planned = Planned
system-lifecycle-stage-acquiring = Being acquired
system-lifecycle-stage-in-operation = In operation
system-lifecycle-stage-phasing-out = Being phased out
system-lifecycle-stage-closed = Closed

system-chain-state-decided = Whole
system-chain-state-informal = Informal
system-chain-state-vacant = Vacant

system-system-type-information-system = Information system
system-system-type-connected-device = Connected device

system-ownership-class-own = The committee's own
system-ownership-class-municipality-wide = Municipality-wide
system-ownership-class-company = Company
system-ownership-class-several-organisations = Several organisations
