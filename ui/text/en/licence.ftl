# The licence position: what each line, finding and entitlement means. The numbers come from the calculation.

## Status

licence-status-shortfall = Shortfall
licence-status-unknown = Unknown
licence-status-balanced = Balanced
licence-status-surplus = Surplus
licence-status-unlimited = Unlimited

## What you are entitled to: why an entitlement counts or not ($date is the day that explains it, or "none")

licence-entitlement-counted = Counted
licence-entitlement-expired = Not counted, expired { $date }
licence-entitlement-future = Not counted yet, valid from { $date }
licence-entitlement-superseded = Not counted, replaced by a renewal{ $date ->
    [none] {""}
   *[other] {" "}{ $date }
}
licence-entitlement-incomplete = The quantity is unknown, so the sum is unknown
licence-entitlement-retired = Not counted, retired
licence-entitlement-other-metric = Counted in another metric, so the sum is unknown
licence-entitlement-kind-not-counted = Upgrades, maintenance and OEM are not counted yet, so the sum is unknown

## What you use: what covers the units ($version is "unknown" when it is not known)

licence-line-allocated = { $units ->
    [one] One has been allocated
   *[other] { $units } have been allocated
} “{ $entitlement }” by decision.
licence-line-exact = { $version ->
    [none] { $units ->
        [one] One is covered by “{ $entitlement }”.
       *[other] { $units } are covered by “{ $entitlement }”.
    }
    [unknown] { $units ->
        [one] One of unknown version is covered by “{ $entitlement }”.
       *[other] { $units } of unknown version are covered by “{ $entitlement }”.
    }
   *[other] { $units ->
        [one] One of version { $version } is covered by “{ $entitlement }”.
       *[other] { $units } of version { $version } are covered by “{ $entitlement }”.
    }
}
licence-line-downgrade = { $units ->
    [one] One of the older version { $version } is covered by
   *[other] { $units } of the older version { $version } are covered by
} “{ $entitlement }”. This is granted in { $document }.
licence-line-unlimited = { $units ->
    [one] One is covered by “{ $entitlement }”, which has no limit.
   *[other] { $units } are covered by “{ $entitlement }”, which has no limit.
}
licence-line-uncovered = { $version ->
    [none] { $units ->
        [one] One has no entitlement.
       *[other] { $units } have no entitlement.
    }
    [unknown] { $units ->
        [one] One of unknown version has no entitlement.
       *[other] { $units } of unknown version have no entitlement.
    }
   *[other] { $units ->
        [one] One of version { $version } has no entitlement.
       *[other] { $units } of version { $version } have no entitlement.
    }
}
licence-line-decommissioned-excluded = { $items ->
    [one] One retired device is not counted.
   *[other] { $items } retired devices are not counted.
}

## Findings

licence-finding-metric-not-counted = Entitlements in the metric { $metric ->
    [device] device
    [named_user] named user
    [user] user
    [user_subscription] user subscription
    [concurrent] concurrent users
    [server] server
    [core] core
    [processor] processor
    [user_cal] user CAL
    [device_cal] device CAL
   *[other] { $metric }
} cannot be counted here. The position is therefore unknown.
licence-finding-kind-not-counted = { $count ->
    [one] One entitlement is an upgrade, maintenance or OEM and is not counted yet.
   *[other] { $count } entitlements are upgrades, maintenance or OEM and are not counted yet.
} The position is therefore unknown.
licence-finding-incomplete-entitlement = { $count ->
    [one] One entitlement has no quantity.
   *[other] { $count } entitlements have no quantity.
} Find the quantity in the agreement or invoice.
licence-finding-expired-entitlements-excluded = { $count ->
    [one] One entitlement has expired and is not counted.
   *[other] { $count } entitlements have expired and are not counted.
}
licence-finding-future-entitlements-excluded = { $count ->
    [one] One entitlement has not begun and is not counted yet.
   *[other] { $count } entitlements have not begun and are not counted yet.
}
licence-finding-superseded-excluded = { $count ->
    [one] One entitlement has been replaced by a renewal and is not counted.
   *[other] { $count } entitlements have been replaced by renewals and are not counted.
}
licence-finding-version-not-covered = { $count ->
    [one] One is installed in a newer version than you have bought.
   *[other] { $count } are installed in a newer version than you have bought.
}
licence-finding-downgrade-not-granted = { $count ->
    [one] One older installation may not use a newer entitlement, because no document grants it.
   *[other] { $count } older installations may not use newer entitlements, because no document grants it.
}
licence-finding-scope-excluded = { $count ->
    [one] One has no entitlement, though there are unused ones that only other committees may use.
   *[other] { $count } have no entitlement, though there are unused ones that only other committees may use.
}
licence-finding-unused-while-short = { $count ->
    [one] One entitlement is unused while others are missing. It does not fit the version or the committee.
   *[other] { $count } entitlements are unused while others are missing. They do not fit the version or the committee.
}
licence-finding-over-allocated = { $count ->
    [one] One allocation exceeds the number of entitlements.
   *[other] { $count } allocations exceed the number of entitlements.
}
licence-finding-allocated-not-in-use = { $count ->
    [one] One person has an allocation but does not use the program.
   *[other] { $count } people have an allocation but do not use the program.
}
licence-finding-use-without-allocation = { $count ->
    [one] One person uses the program without an allocation.
   *[other] { $count } people use the program without an allocation.
}
licence-finding-user-unknown = { $count ->
    [one] One device has no known user and counts as a person of its own.
   *[other] { $count } devices have no known user and each counts as a person.
}
licence-finding-decommissioned-excluded = { $count ->
    [one] One retired device is not counted.
   *[other] { $count } retired devices are not counted.
}
licence-finding-stale-device = { $count ->
    [one] One device has not been seen for a long time but still counts.
   *[other] { $count } devices have not been seen for a long time but still count.
}
licence-finding-evidence-below-threshold = { $count ->
    [one] One entitlement has weaker proof than you require. Add an invoice or agreement.
   *[other] { $count } entitlements have weaker proof than you require. Add an invoice or agreement.
}
