# Importomgångar.

import-batch-table = Importer

import-batch-column-at = När
import-batch-column-kind = Slag
import-batch-column-source = Källa
import-batch-column-devices = Datorer
import-batch-column-installations = Installationer
import-batch-column-unchanged = Oförändrade
import-batch-column-rejected = Avvisade
import-batch-column-by = Av
import-batch-column-undone-at = Ångrad

import-batch-kind-inventory = Inventering
import-batch-kind-entitlement = Licensrättigheter
