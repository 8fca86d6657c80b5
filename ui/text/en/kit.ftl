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
kit-filter-edit = Change the filter { $filter }
kit-filter-change = Change filter
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

kit-views = Saved views
kit-view-all = All
kit-view-retired = Retired
kit-view-changed = The view is changed
kit-view-reset = Reset
kit-view-reset-name = Reset the view
kit-view-save = Save view…
kit-view-update = Update “{ $name }”
kit-view-save-new = Save as new view…
kit-view-more = All views
kit-view-new = New view
kit-view-new-lede = The view keeps search text, filters, sorting and columns as they are now. It is saved for you on this computer.
kit-view-name = Name
kit-view-name-missing = The name is missing. Write what the view is called.
kit-view-name-taken = There already is a view called “{ $name }”. Write another name.
kit-view-full = There is no room for more views. Remove one and try again.
kit-view-keep = Save the view
kit-view-actions = Actions for the view “{ $name }”
kit-view-rename = Rename…
kit-view-rename-title = Rename “{ $name }”
kit-view-rename-keep = Rename
kit-view-remove = Remove the view
kit-view-saved = The view “{ $name }” is saved
kit-view-updated = The view “{ $name }” is updated
kit-view-renamed = The view is now called “{ $name }”
kit-view-removed = The view “{ $name }” is removed
kit-view-left-out = The view names something that is no longer there: { $parts }. It is left out.
kit-view-unreadable =
    { $count ->
        [one] One saved view cannot be read by this version of the program. It is not shown, but stays where it is.
       *[other] { $count } saved views cannot be read by this version of the program. They are not shown, but stay where they are.
    }
kit-retired-empty = Nothing is retired
kit-retired-empty-hint = What is retired ends up here and can be restored.

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
