# Nycklar: var de ligger och vad som kan gå fel.

key-place-os = Nyckeln ligger i operativsystemets nyckelring.
key-place-file = Nyckeln ligger i en fil som bara du kan läsa.
key-place-passphrase = Nyckeln skyddas av en lösenfras.

key-file-made = En nyckelfil har skapats: { $path }. Säkerhetskopiera den. Utan den går arbetsfilen inte att öppna.
key-signing-file-made = En nyckelfil för dina underskrifter har skapats: { $path }. Säkerhetskopiera den. Utan den undertecknas inte det du beslutar.
key-missing = Nyckeln till arbetsfilen saknas på den här datorn. Lägg tillbaka nyckelfilen eller ange lösenfrasen.
key-store-locked = Nyckeln hittades inte, och operativsystemets nyckelring är låst eller svarar inte. Lås upp den och försök igen.

key-passphrase-ask = Ange lösenfrasen
key-passphrase-repeat = Ange lösenfrasen en gång till
key-passphrase-differs = Lösenfraserna är olika. Ange dem igen.
key-passphrase-wrong = Lösenfrasen stämmer inte. Kontrollera den och försök igen.

key-file-too-open = Nyckelfilen { $path } kan läsas eller ändras av andra (rättigheter { $mode }). Ge bara dig själv rätt till den (0600) och försök igen. Räkna med att någon kan ha läst nyckeln.
key-file-damaged = Nyckelfilen { $path } är skadad. Lägg tillbaka den från en säkerhetskopia.
key-file-unreadable = Nyckelfilen { $path } går inte att läsa. Kontrollera att du har rätt till den.
key-file-unwritable = Nyckelfilen { $path } går inte att spara. Kontrollera att du har rätt till mappen och att disken inte är full.
key-os-failed = Operativsystemets nyckelring svarade med ett fel. Lås upp den och försök igen.
key-os-silent = Operativsystemets nyckelring svarar inte. Starta om den eller ange en lösenfras.
key-os-damaged = Posten { $name } i operativsystemets nyckelring är ingen nyckel. Lägg tillbaka den från en säkerhetskopia.
key-randomness-failed = Operativsystemet lämnar inga slumptal, så ingen nyckel kan skapas. Starta om datorn och försök igen.
key-derivation-failed = Lösenfrasen kan inte användas just nu, för datorns minne räcker inte. Stäng andra program och försök igen.
