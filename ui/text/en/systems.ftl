# Systems: the list, the page about a system, and what you do with it.

systems-new = New system
systems-edit = Edit
systems-edit-title = Edit { $system }
systems-edit-lede = Only what you change is written. Changes by others remain.
systems-new-lede = The name is enough to begin. What is missing shows as gaps.
systems-save = Save
systems-add = Add
systems-open = Open
systems-more = More actions
systems-back = Back to the list
systems-in-register = { $count } in the register
systems-empty = No systems yet
systems-empty-body = Every system stands here, who is responsible for it and what is missing. Begin with what operations cannot do without.
systems-hours = hours

systems-view-in-use = All in use
systems-view-without-steward = Without administrator
systems-view-critical = Decided as critical
systems-view-closed = Closed

systems-not-required = Not required
systems-owner-missing = No committee
systems-choose-owner = Choose committee…
systems-undecided = Not decided
systems-gaps =
    { $count ->
        [one] 1 gap
       *[other] { $count } gaps
    }
systems-gap-since = Since { $date }.

systems-tabs = About the system
systems-tab-summary = Summary
systems-tab-roles = Roles
systems-tab-classification = Classification
systems-tab-dependencies = Dependencies
systems-tab-history = History

systems-who = Who is responsible
systems-who-fact = the committee is responsible, also when tasks are delegated
systems-role-share = { $role }, { $share } %
systems-to-mend = To mend
systems-remedy-assign = Appoint…
systems-remedy-edit = Edit…
systems-remedy-approve = Enter decision…
systems-call-first = Call when it fails
systems-nobody-to-call = Nobody to call
systems-tolerates =
    { $hours ->
        [one] tolerates 1 hour of outage
       *[other] tolerates { $hours } hours of outage
    }
systems-consequence = In an outage: { $consequence }
systems-facts = Facts
systems-agreed = Supplier and agreements
systems-on-call = On call
systems-phone = Phone, daytime
systems-agreement-until = until { $date }
systems-agreement-open = until further notice

systems-card = Emergency card
systems-card-open = Show emergency card
systems-card-title = Emergency card for { $system }
systems-card-print = Print
systems-card-location = Place: { $location }
systems-card-stakes = What is at stake
systems-card-printed = { $municipality }, printed { $date }

systems-field-name = Name
systems-field-also-called = Also called
systems-field-purpose = Purpose
systems-field-system-type = Kind
systems-field-owner = Accountable committee
systems-field-ownership-class = Ownership
systems-field-unit = Unit
systems-field-supplier = Supplier
systems-field-contacts = Call when it fails
systems-field-lifecycle-stage = Life cycle
systems-field-criticality = Criticality
systems-field-classification = Classification
systems-field-max-tolerable-outage-hours = Tolerates outage
systems-field-consequence = Consequence of an outage
systems-field-note = Note
systems-field-connection = Connection
systems-field-equipment-type = Kind of equipment
systems-field-location = Place
systems-field-address = Network address
systems-field-network-segment = Network segment
systems-field-installer = Installer
systems-field-approval = Approved connection
systems-field-role-type = Role
systems-field-object = Concerns
systems-field-holder = Holder
systems-field-assignment-kind = Form
systems-field-decision = Decision
systems-field-valid-from = From
systems-field-valid-to = Up to and including
systems-field-share-percent = Share of working time, per cent

systems-also-called-hint = Words that people search for, with commas between: alarm, burglar alarm
systems-owner-hint = The committee is accountable, also when tasks are delegated.
systems-consequence-hint = What happens to the individual, to others and to the finances?
systems-name-missing = The name is missing. Enter what the system is called.

systems-contacts = Call when it fails, in this order
systems-contact-name = Who
systems-contact-role = As
systems-contact-phone = Phone
systems-contact-add = Add somebody to call
systems-contact-remove = Remove { $name }
systems-contact-up = Move { $name } up
systems-contact-down = Move { $name } down
systems-contact-first = Stands first already
systems-contact-last = Stands last already
systems-contact-incomplete = Somebody to call lacks a name or a phone number. Enter both, or remove the row.

systems-decision-body = Decided by
systems-decision-paragraph = Paragraph
systems-decision-paragraph-example = 117
systems-decision-date = Date of decision
systems-decision-submit = Enter the decision
systems-decision-body-missing = The body is missing. Choose which body made the decision.
systems-decision-paragraph-missing = The paragraph is missing. Enter the number in the minutes.
systems-decision-date-missing = The date of the decision is missing. Enter the day it was made.

systems-assign = Appoint…
systems-assign-steward = Appoint system administrator…
systems-assign-title = Appoint to a role
systems-assign-many =
    { $count ->
        [one] 1 marked system
       *[other] { $count } marked systems. Whoever holds the role today is replaced.
    }
systems-assign-submit = Appoint
systems-assign-role = Role
systems-assign-role-missing = The role is missing. Choose which role it is.
systems-assign-holder = Person
systems-assign-holder-missing = The person is missing. Find somebody, or enter a new person.
systems-assign-replaces = Replaces
systems-assign-replaces-hint = That assignment ends the day before the new one begins.
systems-assign-beside = Nobody, both hold the role
systems-assign-kind = Form
systems-assign-de-facto = The person runs the system without an assignment. The gap remains until the committee appoints somebody.
systems-assign-undecided = Without a decision the assignment counts as informal until you enter one.
systems-assign-from = From
systems-assign-from-missing = The first day is missing. Enter when the assignment begins.
systems-assign-to = Up to and including
systems-assign-share = Share
systems-assigned = { $role }: { $holder } is appointed
systems-person-new = Enter a new person
systems-person-existing = Search among those there are
systems-person-name = Name
systems-person-name-missing = The name is missing. Enter what the person is called.
systems-person-title = Position
systems-person-phone = Phone
systems-person-email = Email

systems-roles-now = Roles and assignments
systems-roles-before = Earlier
systems-appointed-undecided = Appointed without decision
systems-nobody = Nobody
systems-since = since { $date }
systems-from-to = { $from } to { $to }
systems-replace = Replace…
systems-decide = Enter decision…
systems-decide-title = Enter the decision on the assignment
systems-decide-lede = { $role }, { $holder }
systems-decided = { $role }: the decision on { $holder } is entered
systems-end = End…
systems-end-title = End the assignment
systems-end-lede = { $role }, { $holder }. The committee is responsible until somebody else is appointed.
systems-end-on = Last day
systems-end-on-missing = The last day is missing. Enter when the assignment ends.
systems-end-submit = End the assignment
systems-ended = { $role }: the assignment of { $holder } has ended

systems-criticality-ask = Decision on criticality…
systems-criticality-title = Enter a decision on criticality
systems-criticality-lede = { $system }. The level always stands together with its decision.
systems-criticality-level = Level
systems-criticality-society-critical = An outage threatens life, health or the functions of society
systems-criticality-operations-critical = Operations stop without the system
systems-criticality-neither = The body has tried the system and found it neither
systems-criticality-decider = The executive board decides. The council may decide in its place.
systems-criticality-done = The decision on { $system } is entered

systems-classification = Classification
systems-classify = Classify…
systems-reclassify = Classify again…
systems-unclassified = Not classified
systems-unclassified-body = Judge what happens if the information is disclosed, becomes wrong, cannot be reached or cannot be traced.
systems-classify-title = Classify the information
systems-classify-lede = { $system }. How serious is the consequence?
systems-classify-submit = Classify
systems-classify-missing = The level is missing for { $aspect }. Choose 0 to 3.
systems-classify-level-four = Such information requires a security-protection analysis and may not be held in Ansvar.
systems-classify-reason = Reason for the levels
systems-classify-participants = Who took part
systems-classify-others = Others who took part
systems-classify-date = Date
systems-classify-date-missing = The date is missing. Enter the day you classified.
systems-classify-no-operations = Nobody from operations took part.
systems-classify-no-it = Nobody from IT or information security took part.
systems-classify-done = { $system } is classified
systems-participant-owner = System owner's representative
systems-participant-steward = System administrator
systems-participant-users = Users
systems-participant-it = IT
systems-participant-security = Information security coordinator

systems-needs = Needs
systems-needs-none = No other system is needed, as far as the register knows.
systems-needed-by = Needed by
systems-needed-by-none = No other system needs this one, as far as the register knows.
systems-dependency-ask = Add dependency…
systems-dependency-title = Add dependency
systems-dependency-direction = Direction
systems-dependency-needs = Needs
systems-dependency-needed = Needed by
systems-dependency-system = System
systems-dependency-missing = The system is missing. Choose which system it is.
systems-dependency-what = For what
systems-dependency-what-hint = Data, sign-in, network
systems-dependency-added = The dependency on { $system } is entered
systems-dependency-remove = Retire the dependency
systems-dependency-remove-from = Retire the dependency on { $system }
systems-dependency-remove-title = Retire the dependency
systems-dependency-remove-consequence = The dependency on { $system } no longer holds. It remains in the history.
systems-dependency-removed = The dependency on { $system } is retired

systems-lifecycle-ask = Change life cycle…
systems-lifecycle-title = Change life cycle
systems-lifecycle-done =
    { $count ->
        [one] The life cycle is now { $stage }
       *[other] The life cycle is now { $stage } for { $count } systems
    }

systems-added = { $system } is now in the register
systems-changed = { $system } is changed
systems-is-retired = Retired
systems-retired-since = Retired { $date }.
systems-retire = Retire
systems-retire-ask = Retire…
systems-retire-title = Retire { $system }
systems-retire-consequence = The system leaves lists and choices and then stands under Retired. Its history remains, and you can restore it.
systems-retired = { $system } is retired
systems-restore = Restore
systems-restore-ask = Restore…
systems-restore-title = Restore { $system }
systems-restore-consequence = The system returns to the lists as it was.
systems-restored = { $system } is restored

systems-value-none = nothing
systems-value-unknown = Unknown
systems-value-classification = C { $confidentiality }, I { $integrity }, A { $availability }, T { $traceability }
systems-change-set = { $label }: { $after }
systems-change-cleared = { $label }: { $before } was removed
systems-change-from-to = { $label }: from { $before } to { $after }

systems-conflict-title = Somebody else has changed the same facts.
systems-conflict-body = Nothing has been overwritten. Choose what is to hold.
systems-conflict-base = Was: { $value }
systems-conflict-theirs = Theirs
systems-conflict-mine = Yours
systems-conflict-choose = Choose what is to hold for { $field }
systems-conflict-save = Save the choices

systems-history-assigned = { $role }: { $holder } was appointed
systems-history-assignment = { $command }: { $assignment }
systems-history-signed = signed
