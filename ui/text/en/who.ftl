# “Who is responsible?”: the question, the card that answers, the hits and the emergency card.

who-title = Who is responsible?
who-fact = An answer from the register on this computer
who-field = Search for a system, equipment, a person or an agreement
who-count = { $count ->
    [0] No hits
    [one] 1 hit, searched on this computer
   *[other] { $count } hits, searched on this computer
}
who-error = The search failed

who-empty = Enter what has stopped working
who-empty-system = A system: payroll, patient records, e-mail
who-empty-thing = Something on the wall or in the ceiling: an alarm, access control, a camera, ventilation
who-empty-person = A person, a committee, a supplier or an agreement
who-empty-device = A computer: its name or serial number

who-nothing = No hits for “{ $question }”
who-nothing-hint = Check the spelling or enter only the beginning of the word. A system is also found by what people call it.
who-nothing-add = If it is not in the register, nobody answers for it. Add it among { $link }.
who-nothing-systems = the systems

who-best = Best answer: { $name }
who-links = { $held } of { $all } links
who-hits = Hits
who-more-hits = More hits
who-actions = Actions
who-owner-missing = No owner
who-none-named = Nobody named

who-gap-accountable = No committee has been named as responsible.
who-gap-accountable-rest = Decide which committee owns the system.
who-gap-steward = No system steward appointed.
who-gap-owner-representative = No representative of the system owner appointed.
who-gap-department-head = No head of department appointed.
who-until = { $body } is responsible until someone is appointed.
who-informal-steward = { $holder } administers the system without a decision.
who-informal-owner-representative = { $holder } represents the system owner without a decision.
who-informal-department-head = { $holder } is head of department without a decision.
who-answers-body = { $body } is responsible.
who-answers-steward = { $steward } administers the system.
who-first-number = Call { $name } first, { $phone }.
who-no-number = Nobody to call.

who-calls = Call in this order
who-responsibility = Responsibility
who-link-accountable = Accountable committee
who-link-department-head = Carried out by
who-link-owner-representative = Owner’s representative
who-link-steward = System steward
who-supplier = Supplier
who-agreements = Agreements
who-acting = acting
who-informal = Informal, no decision
who-since = since { $date }

who-appoint = Appoint…
who-appoint-steward = Appoint a system steward for { $name }
who-appoint-owner-representative = Appoint a representative of the owner of { $name }
who-appoint-department-head = Appoint a head of department for { $name }
who-open-system = Open the system

who-key-choose = choose
who-key-open = open
who-key-copy = copy card
who-key-print = print emergency card
who-copy = Copy the card as text
who-print = Print the emergency card
who-as-page = Show the answer on a page of its own
who-copied = The card has been copied
who-not-copied = The card could not be copied
who-offline = Works without a network

who-outage-title = In an outage
who-outage = { $hours ->
    [one] The outage may last 1 hour at the most.
   *[other] The outage may last { $hours } hours at the most.
}
who-gaps = Gaps
