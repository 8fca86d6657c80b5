# Import: files in, shown before they are kept.

import-title = Import
import-fact = Everything is shown before it is kept
import-preview = Preview
import-would = This happens if you import
import-done = The import is done
import-failed = The import could not be done
import-stopped = The import was stopped. Nothing has been changed.
import-nothing-new = The files hold nothing new.
import-more = Import more

import-inventory = Inventory files
import-inventory-lede = Reports from inventory agents, as files, folders or zip archives. You can also drop them here.
import-path = Path
import-path-hint = One file or folder on each line.
import-path-missing = The path is missing. Choose files or a folder, or enter where they are.
import-choose-files = Choose files…
import-choose-folder = Choose folder…
import-keep = { $count ->
    [one] Import 1 device
   *[other] Import { $count } devices
}
import-progress = How far the reading has come
import-progress-begins = Looking for files
import-progress-at = { $done } of { $total } files
import-stop = Stop the import
import-stop-preview = Stop the reading

import-entitlements = Entitlements from CSV or XLSX
import-entitlements-lede = A table with one row for each purchase. Columns are known by their headings.
import-table-path = File
import-table-path-missing = The file is missing. Choose one, or enter where it is.
import-choose-table = Choose file…
import-keep-entitlements = { $count ->
    [one] Import 1 entitlement
   *[other] Import { $count } entitlements
}
import-day-first = Day first
import-month-first = Month first
import-decimal-comma = Comma
import-decimal-point = Point
import-prices-left-out = No, leave the prices empty

import-count-new = { $count ->
    [one] new device
   *[other] new devices
}
import-count-changed = { $count ->
    [one] changed device
   *[other] changed devices
}
import-count-seen = { $count ->
    [one] device seen again, unchanged
   *[other] devices seen again, unchanged
}
import-count-unchanged = { $count ->
    [one] unchanged report
   *[other] unchanged reports
}
import-count-installations = { $count ->
    [one] installation
   *[other] installations
}
import-count-titles = { $count ->
    [one] new name
   *[other] new names
}
import-count-rejected = { $count ->
    [one] rejected file
   *[other] rejected files
}
import-count-added = { $count ->
    [one] new entitlement
   *[other] new entitlements
}
import-count-amended = { $count ->
    [one] changed
   *[other] changed
}
import-count-same = { $count ->
    [one] unchanged
   *[other] unchanged
}
import-count-products = { $count ->
    [one] new product
   *[other] new products
}
import-count-left-out = { $count ->
    [one] row left out
   *[other] rows left out
}

import-conflicts = { $count ->
    [one] One report agrees with another device on one key and contradicts it on another. It is kept apart until somebody decides:
   *[other] { $count } reports agree with another device on one key and contradict it on another. They are kept apart until somebody decides:
}
import-conflicts-show = { $count ->
    [one] Decide the conflict
   *[other] Decide { $count } conflicts
}
import-conflicts-earlier = { $count ->
    [one] One conflict waits to be decided.
   *[other] { $count } conflicts wait to be decided.
}
import-weak = Recognised by weak keys
import-weak-lede = These reports have no serial number and no UUID. They go to the device with the same agent or network address.
import-weak-agent = same agent id as { $device }
import-weak-address = same network address as { $device }
import-alike = Same name as another device
import-alike-lede = These become devices of their own. The name alone never joins them.
import-alike-device = called as { $device } is, last seen { $date }
import-rejected-files = Rejected files
import-rejected-rows = Rows left out
import-more-rejected = and { $count } more
import-remarks = Remarks
import-unread-columns = Columns that were not read:
import-rows = Rows
import-more-rows = and { $count } more rows
import-row = Row { $row }
import-row-number = Row
import-row-action = Becomes
import-action-added = New
import-action-changed = Changed
import-action-unchanged = Unchanged

import-earlier = Earlier imports
import-earlier-empty = No imports yet
import-earlier-empty-hint = Every import is listed here and can be undone as a whole.
import-undo = Undo the import…
import-undo-title = Undo the import
import-undo-confirm = Undo the import
import-undo-reason = Reason
import-undo-consequence-inventory = Devices and installations go back to what they were before the import.
import-undo-consequence-entitlement = Entitlements and products that the import added are retired, and changes are taken back.
import-undone = The import is undone
import-undone-at = Undone { $at }
