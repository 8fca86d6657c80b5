# Anmärkningar på inventeringsrapporter: vad som var ovanligt i en fil som ändå lästes.

remark-encoding-guessed = Filen säger inte rätt teckenkodning. Den lästes som { $text }. Kontrollera å, ä och ö.
remark-date-unreadable = Fältet { $field } i { $section } gick inte att läsa som datum, först på rad { $row }: { $text }. Datumet är okänt. Antal rader: { $rows }.
remark-date-placeholder = Fältet { $field } i { $section } har datorns nolldatum eller ett utfyllnadsord, först på rad { $row }: { $text }. Datumet är okänt. Antal rader: { $rows }.
remark-number-unreadable = Fältet { $field } i { $section } gick inte att läsa som tal, först på rad { $row }: { $text }. Talet är okänt. Antal rader: { $rows }.
remark-boolean-unreadable = Fältet { $field } i { $section } är varken ja eller nej, först på rad { $row }: { $text }. Svaret är okänt. Antal rader: { $rows }.
remark-row-short = Raden saknar namn och blev ingen titel i { $section }, först rad { $row }. Antal rader: { $rows }.
remark-key-masked = Produktnycklar i { $section } maskerades. Bara de sista fem tecknen sparas. Antal nycklar: { $rows }.
remark-unknown-key = { $section } { $text } ingår inte i formatet. Det sparas som det är men används inte.
remark-identity-junk = Fältet { $field } i { $section } är en platshållare och används inte för att känna igen enheten: { $text }.
remark-identity-conflict = Enhetens serienummer och UUID pekar på olika enheter. Avgör om det är samma enhet.
remark-section-missing = Rapporten saknar avsnittet { $section }. Det som redan är känt ligger kvar.
