# Datorer: det som inventeringen har hittat.

devices-title = Datorer
devices-device = Dator
devices-fact = { $count ->
    [one] 1 dator, { $installations } installationer
   *[other] { $devices } datorer, { $installations } installationer
}
devices-to-import = Importera…
devices-empty = Inga datorer än
devices-empty-hint = Importera inventeringsfiler, så visas datorerna här med det som är installerat.
devices-titles = Installerade program
devices-titles-search = Sök bland programmen
devices-titles-found = { $count ->
    [one] 1 program
   *[other] { $count } program
}
devices-titles-unknown = Rapporten saknar programlista. Vad som är installerat är okänt.
devices-reports = Rapporter
devices-reports-none = Inga rapporter är sparade.
devices-report-received = Mottagen { $at }, { $source }.
devices-report-partial = Ofullständig: det som saknas i den ligger kvar sedan tidigare.

devices-tabs = Vilka datorer som visas
devices-tab-all = Datorer
devices-tab-conflicts = Konflikter
devices-tab-decided = Avgjorda
devices-unknown = Okänt
devices-uuid = UUID
devices-agents = Agent-id
devices-addresses = Nätverksadresser

devices-conflicts-empty = Inga konflikter väntar
devices-conflicts-empty-hint = En konflikt uppstår när två datorer har samma serienummer eller UUID men i övrigt skiljer sig. Då avgör du här om det är samma dator.
devices-conflicts-more = Det finns fler än { $count } konflikter. De första visas. Har många datorer samma UUID är det ofta tillverkaren som har satt det.
devices-conflict-title = { $device } och { $other }
devices-conflict-title-alike = Två datorer som heter { $device }
devices-conflict-parted = { $agrees ->
    [serial] Serienumret stämmer, UUID skiljer sig.
   *[uuid] UUID stämmer, serienumret skiljer sig.
} Båda räknas tills någon avgör om det är samma dator.
devices-conflict-unparted = { $agrees ->
    [serial] Serienumret stämmer, men så gör det för flera datorer.
    [uuid] UUID stämmer, men så gör den för flera datorer.
   *[other] Serienummer och UUID stämmer.
} Alla räknas tills någon avgör vilka som är samma dator.
devices-conflicts-count = { $count ->
    [one] 1 konflikt
   *[other] { $count } konflikter
}
devices-conflict-gone = Konflikten är avgjord, eller så finns någon av datorerna inte längre.

devices-compare-fact = Uppgift
devices-compare-first = Först i registret
devices-compare-later = Kom senare
devices-compare-mark = Jämförelse
devices-mark-equal = Stämmer
devices-mark-different = Skiljer sig
devices-mark-absent = Saknas
devices-mark-shared = { $count ->
    [one] 1 gemensamt
   *[other] { $count } gemensamma
}

devices-decide-same = Samma dator…
devices-decide-different = Olika datorer…
devices-decide-board-replaced = Moderkortet bytt…
devices-decide-board-impossible = Moderkortet kan inte ha bytts: båda datorerna rapporterade under samma tid.
devices-decide-same-title = Samma dator
devices-decide-different-title = Olika datorer
devices-decide-board-replaced-title = Moderkortet bytt
devices-decide-same-consequence = { $device } står kvar med bådas rapporter, agenter och adresser. De nyaste uppgifterna gäller, och rapporter från { $other } hamnar här. Den andra räknas och visas inte längre.
devices-decide-different-consequence = { $device } och { $other } räknas var för sig, även vid nya importer. Paret visas inte som konflikt igen.
devices-decide-board-replaced-consequence = { $device } och { $other } är samma dator, före och efter bytet. Den första står kvar med bådas rapporter, och de nyaste uppgifterna gäller. Den andra räknas och visas inte längre.
devices-decide-same-submit = { $signs ->
    [yes] Underteckna samma dator
   *[other] Besluta samma dator
}
devices-decide-different-submit = { $signs ->
    [yes] Underteckna olika datorer
   *[other] Besluta olika datorer
}
devices-decide-board-replaced-submit = { $signs ->
    [yes] Underteckna bytet
   *[other] Besluta bytet
}
devices-decide-reason = Skäl
devices-decide-reason-hint = Till exempel vad som står på chassit eller i inventarielistan.
devices-decide-on = Dagen då moderkortet byttes
devices-decide-on-hint = Enligt rapporterna mellan { $from } och { $to }.
devices-decide-on-missing = Dagen saknas. Skriv dagen då moderkortet byttes.
devices-decided-same = Samma dator: { $device } står för båda
devices-decided-different = Olika datorer: de hålls isär
devices-decided-board-replaced = Moderkortet bytt: { $device } står för båda

devices-decided-empty = Inga beslut än
devices-decided-empty-hint = När du har avgjort en konflikt visas beslutet här, med skäl och vem som beslutade.
devices-decision-with = Den andra datorn: { $device }
devices-take-back = Ta tillbaka…
devices-take-back-title = Ta tillbaka beslutet
devices-take-back-joined = De blir två datorer igen, precis som de var före beslutet.
devices-take-back-different = Paret visas som konflikt igen.
devices-taken-back = Beslutet är taget tillbaka
devices-was-taken-back = Beslutet togs tillbaka { $date }: { $reason }
devices-in-conflict = { $count ->
    [one] Datorn är i konflikt med en annan. Båda räknas tills någon avgör om det är samma.
   *[other] Datorn är i konflikt med { $count } andra. Alla räknas tills någon avgör vilka som är samma.
}
devices-in-conflict-show = Jämför

devices-sources = Källor
devices-source = { $agent ->
    [none] { $day }, { $file }
   *[other] { $day }, { $file }, agent { $agent }
}
devices-source-everything = Alla uppgifter
devices-source-unknown = Varifrån uppgifterna kommer är okänt: de sparades av en äldre version av programmet.
devices-fact-name = Namn
devices-fact-serial = Serienummer
devices-fact-uuid = UUID
devices-fact-device-kind = Slag
devices-fact-manufacturer = Tillverkare
devices-fact-model = Modell
devices-fact-os-name = Operativsystem
devices-fact-os-version = Operativsystemets version
devices-fact-account = Konto
devices-fact-titles = Installerade program
devices-report-agent = Agent { $agent }.
devices-report-source-glpi-json = GLPI-agent i JSON
devices-report-source-agent-xml = FusionInventory eller GLPI i XML
devices-report-source-ocs-xml = OCS i XML
