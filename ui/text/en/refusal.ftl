# When the register says no: what stands in the way, and how to go on.

refusal-at = In change { $at }:
refusal-missing = The value is missing. Enter one.
refusal-too-long = The text is longer than { $limit } characters. Shorten it.
refusal-wrong-kind = { $expected ->
    [executive_board] The body must be the executive board.
    [board_replaced] The day is given only when the main board was replaced. Take it away.
    [connected_device] A connection can be given only for connected devices. Change the type of the system first.
    [inventory] An import is noted only by the import itself. Import the files, or undo the import.
   *[other] The value does not fit here ({ $expected }).
}
refusal-unknown-field = There is no such field. Fields that there are: { $fields }.
refusal-guarded-field = { $command ->
    [found_municipality] The municipality is created once, when the workspace is made.
    [assign_role] Roles are filled by a command of their own. Use “appoint”.
    [end_role_assignment] An assignment is ended by a command of its own. Use “end assignment”.
    [set_criticality] Criticality requires a decision by the executive board. Enter the decision.
    [classify_system] Classification has a command of its own, for all four aspects at once.
    [register_signing_key] The signing key is entered by the person themselves.
    [decide_identity] A decision on identity has a command of its own and is not changed. Take it back and decide anew.
   *[other] The value is set only by the command { $command }.
}
refusal-dates-out-of-order = The end { $to } is before the beginning { $from }. Correct one of the dates.
refusal-decision-in-future = The decision date { $date } is after today. Enter the day the decision was made.
refusal-out-of-range = The number must lie between { $from } and { $to }.
refusal-not-found = What is pointed out is not in the register. Choose something that is.
refusal-wrong-reference = { $expected ->
    [municipality] The municipality belongs here.
    [body] A body belongs here, such as a committee.
    [unit] A unit belongs here.
    [person] A person belongs here.
    [supplier] A supplier belongs here.
    [system] A system belongs here.
    [role_type] A role belongs here.
    [role_assignment] The assignment to be replaced is for another role or on something else. Choose one for the same role.
    [agreement] An agreement belongs here.
    [mandate] A mandate belongs here.
    [governing_document] A governing document belongs here.
    [software_product] A software product belongs here.
    [entitlement] An entitlement belongs here.
   *[other] Something of another kind belongs here ({ $expected }).
}
refusal-reference-retired = “{ $name }” has been retired. Restore it first, or choose something else.
refusal-retired = The record has been retired: { $reason }. Restore it first.
refusal-not-retired = The record has not been retired, so it cannot be restored.
refusal-name-taken = “{ $name }” already exists. Choose another name, or change the one there is.
refusal-id-taken = The id { $id } is already used. Give a new one.
refusal-still-referred = { $count ->
    [one] Another record refers to this one: { $names }.
   *[other] { $count } other records refer to this one, among them { $names }.
} Change that first.
refusal-field-conflict = Somebody else has changed the same field. Nothing has been overwritten. Choose which value is to stand.
refusal-changed-since = The record has changed since you read it (revision { $revision }). Read it again and redo the change.
refusal-unknown-actor = The person who makes the change is not in the register. Nothing has been changed.
refusal-not-permitted = { $needs ->
    [it_head] Only the head of IT may do this.
    [body_role] Only the committee's head of department, its IT representative or the head of IT may do this.
    [system_role] Only the system steward, the owner's representative, the committee's head of department or the head of IT may do this.
    [self] You may enter only your own key.
   *[other] You may not do this ({ $needs }).
}
refusal-accountable-must-be-body = “{ $name }” cannot be accountable. Only a committee, the executive board, a company or a federation can own a system.
refusal-body-does-not-decide = “{ $name }” prepares matters but does not decide. State the body that made the decision.
refusal-holder-must-be-person = The role must be held by a person.
refusal-wrong-role-level = The role { $role } belongs on another level. Choose something that the role can be held on.
refusal-wrong-decider = “{ $name }” may not make that decision. State the body that may.
refusal-already-assigned = The person already holds the role here during that time.
refusal-already-ended = The assignment has already ended, on { $date }.
refusal-level-four-refused = Level 4 concerns national security and may not be stored here. Nothing has been saved.
refusal-depends-on-itself = A system cannot depend on itself.
refusal-dependency-exists = The dependency already exists.
refusal-already-founded = The workspace already has a municipality.
refusal-not-founded = The workspace has no municipality yet. Create it first.
refusal-cannot-undo = { $reason ->
    [nothing_changed] There is nothing to undo: the command changed nothing.
    [unreadable] It cannot be undone: the earlier facts cannot be read.
    [changed_since] It cannot be undone: { $name } has been changed since. Undo that change first.
    [municipality] It cannot be undone: the municipality cannot be retired.
    [retired] It cannot be undone: the record has already been retired.
    [already_undone] The import has already been undone.
    [built_on] It cannot be undone: later imports or decisions on identity rest on this ({ $names }). Undo the later ones first.
   *[other] It cannot be undone ({ $reason }).
}
refusal-nothing-to-change = Nothing would change: everything is already so.
refusal-negative = The amount is less than zero. Enter 0 or more.
refusal-empty-pattern = The pattern is empty and would recognise nothing. Enter at least one character.
refusal-wrong-form = The value is not of the right form. It can look like this: { $example }.
refusal-same-device = “{ $name }” is one and the same device already. Choose two that differ.
refusal-not-in-conflict = The devices are not in conflict: { $names } have no serial number and no UUID in common. There is nothing to decide.
refusal-already-decided = How { $names } stand to each other has been decided already. Take that decision back first.
refusal-date-in-future = The day { $date } is after today. Enter the day it happened.
refusal-outside-reports = The reports say that it happened between { $from } and { $to }. Enter one of those days.
refusal-seen-at-the-same-time = Both devices reported over the same days, { $from } to { $to }, so neither took the other's place. Choose same device or different.
refusal-last-it-head = The municipality must have an IT head. Appoint a successor first.
