# The screen of governance: mandates, goals and governing documents.

governance-title = Governance
governance-mandates = Mandates
governance-goals = Goals
governance-documents = Governing documents
governance-mandate-add = New mandate
governance-goal-add = New goal
governance-document-add = New governing document
governance-mandates-empty = No mandates yet
governance-mandates-empty-hint = Add what a body has decided that a unit shall do. Without a mandate the unit steers itself.
governance-goals-empty = No goals yet
governance-goals-empty-hint = Add the goals of the unit and what they rest on.
governance-documents-empty = No governing documents yet
governance-documents-empty-hint = Add policies, guidelines and instructions, and how often they are to be reviewed.
governance-valid-to-hint = The last day. Empty means until further notice.
governance-trace-hint = A goal should rest on a mandate or a governing document.
governance-interval-hint = Months between reviews. Empty means that none has been decided.
governance-holds = In force
governance-ended = Ended { $date }
governance-untraced = Rests on nothing
governance-overdue = Review overdue since { $date }
governance-no-interval = No review decided
