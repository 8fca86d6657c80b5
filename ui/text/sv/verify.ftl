# Kontroll av arbetsfilen: vad som görs, vad som inte stämmer, och vad som inte gick att kontrollera.

verify-step-pages = Läser filens sidor
verify-step-journal = Läser händelseloggen
verify-step-devices = Jämför datorer med deras rapporter
verify-step-positions = Räknar om licensläget

verify-fault-hash-differs = Post { $seq } i händelseloggen har ändrats efter att den skrevs.
verify-fault-previous-differs = Post { $seq } i händelseloggen hänger inte ihop med posten före.
verify-fault-missing = Post { $seq } saknas i händelseloggen.
verify-fault-cut-off = Filen slutar före post { $seq }, som fanns när filen var öppen här tidigare. Den är en äldre kopia, eller så har slutet tagits bort.
verify-fault-head-differs = Post { $seq } i händelseloggen är en annan än den som stod där när filen var öppen här tidigare. Filen är en annan kopia, eller så har loggen skrivits om.
verify-fault-signature-invalid = Underskriften på post { $seq } stämmer inte med innehållet.
verify-fault-signer-unknown = Post { $seq } är underskriven med en nyckel som inte står i registret.
verify-fault-seen-differs = Post { $seq } är underskriven mot andra uppgifter än de som gällde.
verify-fault-record-altered = ”{ $name }” har ändrats utanför händelseloggen. Fält: { $fields }.
verify-fault-record-unknown = ”{ $name }” står i registret men inte i händelseloggen, eller tvärtom.
verify-fault-page-damage = Filen är skadad: { $cause }

verify-fault-import-unknown = Inläsningen från ”{ $source }” står i listan över inläsningar men inte i händelseloggen.
verify-fault-import-missing = Inläsningen { $date } (post { $seq }) står i händelseloggen men saknas i listan över inläsningar.
verify-fault-import-altered = Inläsningen { $date } (post { $seq }) har ändrats utanför händelseloggen: { $field ->
    [command] vilken post den hör till
    [by] vem som läste in
    [at] när den gjordes
    [devices] antalet datorer
    [installations] antalet installationer
    [unchanged] antalet oförändrade
    [rejected] antalet avvisade filer
    [undone] om den är ångrad
   *[other] { $field }
}.
verify-fault-undone-unknown = Post { $seq } i händelseloggen ångrar en inläsning som inte fanns att ångra.
verify-fault-manifest-missing = Förteckningen över vad inläsningen { $date } (post { $seq }) sparade saknas.
verify-fault-manifest-altered = Förteckningen över vad inläsningen { $date } (post { $seq }) sparade är inte den som händelseloggen intygar.
verify-fault-manifest-unknown = Det finns en förteckning över en inläsning som händelseloggen inte känner till.
verify-fault-reports-counted = Inläsningen { $date } (post { $seq }) sparade { $told } rapporter, men det finns { $found }.
verify-fault-files-differ = Rapporterna från inläsningen { $date } (post { $seq }) kommer inte från de filer som händelseloggen intygar.
verify-fault-report-missing = Rapporten ”{ $file }” om datorn { $device } saknas.
verify-fault-report-altered = Rapporten ”{ $file }” om datorn { $device } har ändrats efter inläsningen.
verify-fault-report-unknown = Rapporten ”{ $file }” om datorn { $device } kommer inte från någon inläsning i händelseloggen.
verify-fault-report-orphan = Rapporten ”{ $file }” hör till en dator som inte finns.

verify-fault-device-unreadable = Uppgifterna om datorn { $device } går inte att läsa.
verify-fault-device-unreported = Datorn { $device } står i registret, men det finns ingen rapport om den.
verify-fault-device-altered = Datorn { $device } är inte vad de inlästa rapporterna säger: { $field ->
    [all] någon uppgift har ändrats
    [name] namnet
    [serial] serienumret
    [uuid] UUID
    [agent_ids] agentens id
    [macs] nätverksadresserna
    [device_kind] slaget
    [manufacturer] tillverkaren
    [model] modellen
    [os_name] operativsystemet
    [os_version] operativsystemets version
    [account] kontot
    [body] nämnden
    [first_seen] dagen då den först inventerades
    [last_seen] dagen då den senast inventerades
    [decommissioned] dagen då den utrangerades
    [withdrawn] om den är borttagen med en ångrad inläsning
    [has_software] om installationerna är kända
    [titles] programmen
    [batch] vilken inläsning som gäller
   *[other] uppgifterna från den senaste rapporten
}.
verify-fault-before-altered = Det som datorn { $device } återgår till om inläsningen { $date } (post { $seq }) ångras är inte vad den var.

verify-fault-title-unreadable = Uppgifterna om programmet ”{ $title }” går inte att läsa.
verify-fault-title-unreported = Programmet ”{ $title }” står på { $count ->
    [one] en dator
   *[other] { $count } datorer
}, men ingen rapport nämner det.
verify-fault-title-missing = Programmet ”{ $title }” står i rapporterna men saknas i registret.
verify-fault-installation-one-sided = Datorn { $device } och programmet ”{ $title }” säger emot varandra om vad som är installerat.{ $count ->
    [0] {""}
    [one] {" "}Detsamma gäller en dator till.
   *[other] {" "}Detsamma gäller { $count } datorer till.
}
verify-fault-installation-untitled = Datorn { $device } har { $count ->
    [one] ett program
   *[other] { $count } program
} som inte finns i registret.
verify-fault-device-count = Antalet program på datorn { $device } är fel.
verify-fault-title-count = Antalet datorer med programmet ”{ $title }” är fel.
verify-fault-title-matched = Programmet ”{ $title }” räknas inte till den produkt som reglerna säger.
verify-fault-position-altered = Licensläget för { $product } är inte det som räknas fram.
verify-fault-position-missing = Licensläget för { $product } saknas.
verify-fault-position-unknown = Det finns ett licensläge för { $product }, som inte ska räknas.

verify-more-faults = { $count ->
    [one] Ett fel till av samma slag visas inte.
   *[other] { $count } fel till av samma slag visas inte.
}

verify-remark-end-restored = Filen återställdes från en kopia { $date }. Filen som låg här före dess slutade med post { $seq } i händelseloggen.
verify-remark-end-accepted = Filens slut godtogs { $date }. Före dess slutade händelseloggen med post { $seq }.
verify-remark-imports-of-first-version = { $count ->
    [one] En inläsning gjordes
   *[other] { $count } inläsningar gjordes
} med en äldre version av programmet. Händelseloggen intygar vilka filer som lästes, men inte raderna som sparades ur dem.
verify-remark-devices-not-reread = { $count ->
    [one] En dator
   *[other] { $count } datorer
} gick inte att räkna fram ur rapporterna på nytt, för raderna saknas, lästes med andra regler, eller hör till flera enheter som någon har beslutat är en. Det som inläsningen noterade har jämförts ändå.
verify-remark-positions-by-another-version = Licensläget är räknat av en annan version av programmet och har inte jämförts. Öppna filen på nytt, så räknas det om.

verify-end-cut-off = Filens händelselogg slutar med post { $last }. När filen var öppen här { $date } slutade den med post { $seq }. Filen är en äldre kopia, eller så har slutet tagits bort. Ta reda på vilket innan du arbetar vidare.
verify-end-another = Post { $seq } i filens händelselogg är en annan än den som stod där när filen var öppen här { $date }. Filen är en annan kopia, eller så har loggen skrivits om. Ta reda på vilket innan du arbetar vidare.
verify-end-unreadable = Noteringen om var filen slutade senast går inte att läsa. Därför syns det inte om slutet har tagits bort. Filens slut noteras på nytt.
