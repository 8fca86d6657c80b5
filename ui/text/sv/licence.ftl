# Licensläget: vad varje rad, anmärkning och rättighet betyder. Talen kommer från beräkningen.

## Läge

licence-status-shortfall = Underskott
licence-status-unknown = Okänd
licence-status-balanced = Jämnt
licence-status-surplus = Överskott
licence-status-unlimited = Obegränsad

## Det ni har rätt till: varför en rättighet räknas eller inte ($date är dagen som förklarar det, eller "none")

licence-entitlement-counted = Räknas
licence-entitlement-expired = Räknas inte, gick ut { $date }
licence-entitlement-future = Räknas inte än, gäller från { $date }
licence-entitlement-superseded = Räknas inte, ersatt av en förnyelse{ $date ->
    [none] {""}
   *[other] {" "}{ $date }
}
licence-entitlement-incomplete = Antalet är okänt, därför är summan okänd
licence-entitlement-retired = Räknas inte, avregistrerad
licence-entitlement-other-metric = Räknas i ett annat mått, därför är summan okänd
licence-entitlement-kind-not-counted = Uppgradering, underhåll och OEM räknas inte än, därför är summan okänd

## Det ni använder: vad som täcker enheterna ($version är "unknown" när den är okänd)

licence-line-allocated = { $units ->
    [one] En har tilldelats
   *[other] { $units } har tilldelats
} ”{ $entitlement }” genom beslut.
licence-line-exact = { $version ->
    [none] { $units ->
        [one] En täcks av ”{ $entitlement }”.
       *[other] { $units } täcks av ”{ $entitlement }”.
    }
    [unknown] { $units ->
        [one] En med okänd version täcks av ”{ $entitlement }”.
       *[other] { $units } med okänd version täcks av ”{ $entitlement }”.
    }
   *[other] { $units ->
        [one] En med version { $version } täcks av ”{ $entitlement }”.
       *[other] { $units } med version { $version } täcks av ”{ $entitlement }”.
    }
}
licence-line-downgrade = { $units ->
    [one] En med den äldre versionen { $version } täcks av
   *[other] { $units } med den äldre versionen { $version } täcks av
} ”{ $entitlement }”. Det medges i { $document }.
licence-line-unlimited = { $units ->
    [one] En täcks av ”{ $entitlement }”, som gäller utan gräns.
   *[other] { $units } täcks av ”{ $entitlement }”, som gäller utan gräns.
}
licence-line-uncovered = { $version ->
    [none] { $units ->
        [one] En saknar rättighet.
       *[other] { $units } saknar rättighet.
    }
    [unknown] { $units ->
        [one] En med okänd version saknar rättighet.
       *[other] { $units } med okänd version saknar rättighet.
    }
   *[other] { $units ->
        [one] En med version { $version } saknar rättighet.
       *[other] { $units } med version { $version } saknar rättighet.
    }
}
licence-line-decommissioned-excluded = { $items ->
    [one] En avvecklad enhet räknas inte.
   *[other] { $items } avvecklade enheter räknas inte.
}

## Anmärkningar

licence-finding-metric-not-counted = Rättigheter i måttet { $metric ->
    [device] enhet
    [named_user] namngiven användare
    [user] användare
    [user_subscription] användarabonnemang
    [concurrent] samtidiga användare
    [server] server
    [core] kärna
    [processor] processor
    [user_cal] användar-CAL
    [device_cal] enhets-CAL
   *[other] { $metric }
} kan inte räknas här. Läget är därför okänt.
licence-finding-kind-not-counted = { $count ->
    [one] En rättighet är uppgradering, underhåll eller OEM och räknas inte än.
   *[other] { $count } rättigheter är uppgradering, underhåll eller OEM och räknas inte än.
} Läget är därför okänt.
licence-finding-incomplete-entitlement = { $count ->
    [one] En rättighet saknar antal.
   *[other] { $count } rättigheter saknar antal.
} Ta reda på antalet i avtal eller faktura.
licence-finding-expired-entitlements-excluded = { $count ->
    [one] En rättighet har gått ut och räknas inte.
   *[other] { $count } rättigheter har gått ut och räknas inte.
}
licence-finding-future-entitlements-excluded = { $count ->
    [one] En rättighet har inte börjat gälla och räknas inte än.
   *[other] { $count } rättigheter har inte börjat gälla och räknas inte än.
}
licence-finding-superseded-excluded = { $count ->
    [one] En rättighet har ersatts av en förnyelse och räknas inte.
   *[other] { $count } rättigheter har ersatts av förnyelser och räknas inte.
}
licence-finding-version-not-covered = { $count ->
    [one] En är installerad i en nyare version än den ni köpt.
   *[other] { $count } är installerade i en nyare version än den ni köpt.
}
licence-finding-downgrade-not-granted = { $count ->
    [one] En äldre installation får inte använda en nyare rättighet, eftersom inget dokument medger det.
   *[other] { $count } äldre installationer får inte använda nyare rättigheter, eftersom inget dokument medger det.
}
licence-finding-scope-excluded = { $count ->
    [one] En saknar rättighet, fast det finns lediga som bara andra nämnder får använda.
   *[other] { $count } saknar rättighet, fast det finns lediga som bara andra nämnder får använda.
}
licence-finding-unused-while-short = { $count ->
    [one] En rättighet är oanvänd samtidigt som andra saknas. Den passar inte versionen eller nämnden.
   *[other] { $count } rättigheter är oanvända samtidigt som andra saknas. De passar inte versionen eller nämnden.
}
licence-finding-over-allocated = { $count ->
    [one] En tilldelning är gjord utöver antalet rättigheter.
   *[other] { $count } tilldelningar är gjorda utöver antalet rättigheter.
}
licence-finding-allocated-not-in-use = { $count ->
    [one] En person har en tilldelning men använder inte programmet.
   *[other] { $count } personer har en tilldelning men använder inte programmet.
}
licence-finding-use-without-allocation = { $count ->
    [one] En person använder programmet utan tilldelning.
   *[other] { $count } personer använder programmet utan tilldelning.
}
licence-finding-user-unknown = { $count ->
    [one] En enhet har ingen känd användare och räknas som en egen person.
   *[other] { $count } enheter har ingen känd användare och räknas som var sin person.
}
licence-finding-decommissioned-excluded = { $count ->
    [one] En avvecklad enhet räknas inte.
   *[other] { $count } avvecklade enheter räknas inte.
}
licence-finding-stale-device = { $count ->
    [one] En enhet har inte synts till på länge men räknas ändå.
   *[other] { $count } enheter har inte synts till på länge men räknas ändå.
}
licence-finding-evidence-below-threshold = { $count ->
    [one] En rättighet har svagare bevis än ni kräver. Lägg till faktura eller avtal.
   *[other] { $count } rättigheter har svagare bevis än ni kräver. Lägg till faktura eller avtal.
}
