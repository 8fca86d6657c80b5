# Records in the registers: forms, history and what is alike for every kind.

record-field-name = Name
record-field-note = Note
record-field-partners = Partners
record-field-accounts = Account names
record-field-signing-key = Signing key
record-field-organisation-number = Organisation number
record-field-contacts = Call when it stops
record-field-consequence = Consequence of an outage
record-field-also-called = Also called
record-field-connection = Connection
record-field-approval = Approval
record-field-standard = Standard role
record-field-role-type = Role
record-field-object = Applies to
record-field-holder = Holder
record-field-bodies = Bodies
record-field-agreement-bodies = Parties
record-field-systems = Systems
record-field-commitment = Commitment
record-field-text = What the mandate says
record-field-decision = Decision
record-field-mandate = Mandate
record-field-governing-document = Governing document
record-field-plain-text = What the goal means to those who use IT
record-field-versions = Versions
record-field-unit-factor = Units per piece bought
record-field-downgrade-right = Downgrade right
record-field-granted-by = Granted by
record-field-supersedes = Supersedes
record-field-agreement = Agreement
record-field-key-ending = End of the product key
record-field-version-prefix = Version begins with
record-field-retired = Retired, reason
record-field-system-classification = Classification
record-field-system-criticality = Criticality
record-field-role-type-required = Required
record-field-governing-document-reviewed-on = Last reviewed
record-field-mandate-decision = Decision on the mandate
record-field-governing-document-decision = Decision to adopt

record-missing = { $field } is missing. Fill in the field.
record-empty = empty
record-was = Was
record-became = Became
record-history = History
record-history-empty = Nothing has happened yet.
record-signed = signed

record-decision = Decision
record-decision-body = Body that decided
record-decision-paragraph = Paragraph
record-decision-date = Decision date
record-decision-document = Document
record-decision-document-hint = Registry number, title or where it is.
record-one-a-line = Write one per line.
record-chosen = Chosen: { $label }
record-remove = Remove { $name }

record-facts = Facts
record-add = Add
record-edit = Edit
record-edit-title = Edit { $name }
record-save = Save
record-added = { $name } has been added to the register
record-saved = { $name } has been saved
record-retired = { $name } has been retired
record-restored = { $name } has been restored
record-undone = Undone: { $what }
record-changed-meanwhile = Someone else has changed the record while you write. Fields that you leave alone keep their values.

record-retire = Retire
record-retire-title = Retire { $name }?
record-retire-consequence = The record leaves lists and choices and then stands under Retired. Nothing is deleted: the history remains, and you can restore it.
record-restore = Restore
record-restore-title = Restore { $name }?
record-restore-consequence = The record is shown and can be chosen again.
record-reason = Reason
record-retired-pill = Retired
record-retired-note = Retired { $date }: { $reason }
record-actions = More actions

record-discard-title = Discard what you have written?
record-discard-consequence = The changes have not been saved.
record-discard = Discard the changes

record-conflict-title = Someone else has changed the same details.
record-conflict-lede = Nothing has been overwritten. Choose which value shall stand.
record-conflict-base = It was
record-conflict-mine = Your change
record-conflict-theirs = The other change
record-conflict-save = Save the choices
record-conflict-back = Back to the form
record-conflict-left = { $count ->
    [one] One choice remains
   *[other] { $count } choices remain
}

record-findings = To mend
record-more = { $count ->
    [one] And one more
   *[other] And { $count } more
}
record-roles-ended = { $count ->
    [one] One ended assignment
   *[other] { $count } ended assignments
}
record-since = since { $date }
record-between = { $from } to { $to }
record-count = { $count } in the register

record-column-retired-at = Retired
record-column-retired-by = Retired by
record-column-retired-reason = Reason
record-addition-undone = The addition was undone
