# Import batches.

import-batch-table = Imports

import-batch-column-at = When
import-batch-column-kind = Type
import-batch-column-source = Source
import-batch-column-devices = Devices
import-batch-column-installations = Installations
import-batch-column-unchanged = Unchanged
import-batch-column-rejected = Rejected
import-batch-column-by = By
import-batch-column-undone-at = Undone

import-batch-kind-inventory = Inventory
import-batch-kind-entitlement = Entitlements
