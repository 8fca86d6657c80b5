# Gaps: the table's headings, short words and sentences.

finding-table = Gaps

finding-column-object = On
finding-column-code = Gap
finding-column-severity = Severity
finding-column-section = Section of the report
finding-column-since = Since
finding-column-kind = Type
finding-column-object-id = Id
finding-column-facts = Facts

finding-code-connected-without-owner = Device without an accountable body
finding-code-owner-missing = No system owner
finding-code-steward-missing = No system steward
finding-code-appointment-undecided = Appointed without a decision
finding-code-steward-de-facto = Stewarded informally
finding-code-connection-unapproved = Connection not approved
finding-code-it-owns-operational-system = IT owns an operational system
finding-code-emergency-contact-missing = Nobody to call
finding-code-role-vacant = Vacant role
finding-code-service-commitment-missing = No service agreement
finding-code-mandate-missing = No mandate
finding-code-goal-orphan = Goal without a basis
finding-code-steering-economic-only = Economic goals only
finding-code-document-review-overdue = Review overdue

finding-severity-serious = Serious
finding-severity-notable = Notable

finding-kind-system = System
finding-kind-body = Body
finding-kind-unit = Unit
finding-kind-goal = Goal
finding-kind-governing-document = Governing document

## Sentences

finding-connected-without-owner = { $object } is connected to the network but no committee answers for it. Settle which committee owns the equipment.
finding-owner-missing = { $object } is in operation but no committee owns the system. Settle which committee is responsible.
finding-steward-missing = Nobody is appointed to look after { $object }. { $owner ->
    [none] No committee owns it either.
   *[other] { $owner } is responsible until someone is appointed.
}
finding-appointment-undecided = { $kind ->
    [system] { $holder } is system steward of { $object }, but there is no decision. Enter the decision, or let the committee make one.
   *[other] The role { $role } in { $object } is filled without a decision. Enter the decision, or let the committee make one.
}
finding-steward-de-facto = { $holder } looks after { $object } without a mission. Let the committee appoint a system steward.
finding-connection-unapproved = Nobody has approved that { $object } is connected to the network. Enter the decision, or let the committee make one.
finding-it-owns-operational-system = { $object } is a committee's system but lies with the IT unit. Operations should own it.
finding-emergency-contact-missing = There is nobody to call when { $object } stops working. Enter a phone number.
finding-role-vacant = The role { $role } is vacant in { $object }. Appoint someone.
finding-service-commitment-missing = { $object } has neither an agreement nor a commitment on IT service. Agree on what is included.
finding-mandate-missing = { $object } has no written mandate. Let a body decide on one.
finding-goal-orphan = The goal “{ $object }” for { $year } rests neither on a mandate nor on a governing document.
finding-steering-economic-only = Every goal of { $object } for { $year } is about money. Set goals for operations, service or security.
finding-document-review-overdue = “{ $object }” is to be reviewed every { $months } months. The review was due { $since }.
