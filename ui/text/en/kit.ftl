# Words that the parts of the interface say themselves.

kit-optional = (optional)
kit-choose = Choose
kit-search = Search
kit-nothing-found = Nothing found
kit-yes = Yes
kit-no = No
kit-cancel = Cancel
kit-close = Close
kit-undo = Undo
kit-retry = Try again
kit-working = Working
kit-previous = Previous
kit-next = Next
kit-crumbs = Breadcrumbs
kit-close-detail = Close details
kit-resize-detail = Width of the details
kit-reason-missing = A reason is missing. Write why.

kit-date-not-understood = The date cannot be read. Write it as 2026-11-23 or 23/11 2026, for example.
kit-number-not-understood = The number cannot be read. Write a whole number, for example 12,345.
kit-money-not-understood = The amount cannot be read. Write it as 12,345.00, for example.

kit-loading = Loading
kit-loading-slow = Loading takes longer than usual.
kit-error-title = It could not be loaded
kit-error-nothing-changed = Something went wrong in the program. Nothing has been changed. Try again.
kit-error-log = The error is in the log with number { $id }.
kit-failure = The program did not answer as it should. Nothing has been changed. Try again.
kit-list-error = The list could not be loaded
kit-issue-unknown = The rule { $code } says no. Nothing has been changed.
kit-error-summary =
    { $count ->
        [one] Fix one thing before saving
       *[other] Fix { $count } things before saving
    }

kit-vacant = Vacant
kit-informal = informal
kit-decision-missing = No decision

kit-chain-sentence = Chain of responsibility: { $links }
kit-chain-link-body = committee
kit-chain-link-department-head = head of department
kit-chain-link-owner-representative = representative of the system owner
kit-chain-link-steward = system steward
kit-chain-state-decided = { $link } appointed by decision
kit-chain-state-informal = { $link } informal
kit-chain-state-vacant = { $link } vacant

kit-aspect-confidentiality = Confidentiality
kit-aspect-integrity = Integrity
kit-aspect-availability = Availability
kit-aspect-traceability = Traceability
kit-level-unset = Not classified
kit-level-0 = None or negligible
kit-level-1 = Moderate
kit-level-2 = Significant
kit-level-3 = Serious
kit-level-4 = Exceptionally serious, may not be stored here

kit-evidence-none = None
kit-evidence-quote = Quote
kit-evidence-order = Order
kit-evidence-invoice = Invoice
kit-evidence-agreement = Agreement

kit-quantity-unlimited = Unlimited
kit-quantity-unknown = Unknown
kit-position-sentence = Entitled to { $entitled }, { $consumed } in use

kit-search-list = Search the list
kit-no-match = Nothing matches the filters
kit-clear-filters = Clear filters
kit-filter = Filter
kit-filter-add = Add filter
kit-filter-remove = Remove the filter { $filter }
kit-filter-column = Column
kit-filter-op = Condition
kit-filter-value = Value
kit-filter-incomplete = Choose column and value first
kit-filter-op-is = is
kit-filter-op-is-not = is not
kit-filter-op-contains = contains
kit-filter-op-before = before
kit-filter-op-after = after
kit-filter-op-at-least = at least
kit-filter-op-at-most = at most
kit-filter-op-is-empty = missing
kit-filter-op-is-not-empty = present

kit-columns = Columns
kit-columns-fact = { $shown } of { $total }
kit-columns-reset = Reset
kit-columns-always = always
kit-columns-up = Move { $name } up
kit-columns-down = Move { $name } down

kit-mark-all = Mark all
kit-mark-row = Mark { $name }
kit-marked =
    { $count ->
        [one] 1 marked
       *[other] { $count } marked
    }
kit-marked-actions =
    { $count ->
        [one] Actions for 1 marked row
       *[other] Actions for { $count } marked rows
    }
kit-unmark = Unmark
kit-range = { $first }–{ $last } of { $total }
kit-range-none = No rows
kit-keys-move = move
kit-keys-mark = mark
kit-keys-open = open
kit-keys-all = all shortcuts
kit-key-space = Space
kit-key-shift = Shift
kit-key-home = Home
kit-key-end = End
kit-key-pageup = Page Up
kit-key-pagedown = Page Down

kit-export = Export
kit-export-where = Save the export as
kit-export-done = { $rows } rows written to { $path }
kit-export-failed = The file could not be written
