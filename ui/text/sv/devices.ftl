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
