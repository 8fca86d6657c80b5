# Första sidan: vägarna in, och vad som hände med filen som var öppen senast.

start-title = Kom i gång
start-lede = Välj ett sätt. Du kan byta senare utan att förlora något.
start-question = Vem ansvarar för systemet?
start-about = Ansvar visar vem som har ansvaret, med vilket beslut, och var kedjan är bruten. Här följer kommunen också sina licenser.
start-local = Allt sparas på den här datorn. Du behöver ingen anslutning.
start-chain = Exempel på ansvarskedja
start-chain-body = Samhällsbyggnadsnämnden
start-chain-body-does = ansvarar alltid
start-chain-head = Förvaltningschefen
start-chain-head-does = ordnar utförandet
start-chain-owner = Systemägarens företrädare
start-chain-owner-does = ställer krav
start-chain-steward = Systemförvaltare saknas
start-language = Språk: { $language }
start-version = Version { $version }
start-free = Fri programvara
start-keys-choose = välj
start-keys-go-on = fortsätt
start-back = Tillbaka
start-return = Tillbaka till kommunen som är öppen
start-return-to = Tillbaka till { $name }
start-to-overview = Till översikten

start-way-create = Skapa en kommun
start-way-create-detail = Börja med kommunens namn och vem som är IT-chef.
start-way-open = Öppna befintlig
start-way-open-detail = En Ansvar-fil på den här datorn eller på ett usb-minne.
start-way-example = Prova med exempeldata
start-way-example-detail = En exempelkommun med nämnder, system, 200 datorer och vanliga luckor.

start-create-lede = Filen får kommunens namn och sparas krypterad på den här datorn. Resten fyller du i efter hand.
start-create = Skapa kommunen
start-creating = Skapar kommunen och nyckeln till den.
start-name = Kommunens namn
start-name-hint = Till exempel Ekvalla kommun
start-name-missing = Namnet saknas. Skriv vad kommunen heter.
start-chief = IT-chefens namn
start-chief-hint = Personen blir den första i registret och får ändra allt. Du arbetar som den personen.
start-chief-missing = Namnet saknas. Skriv vad IT-chefen heter.
start-passphrase = Lösenfras
start-passphrase-hint = Med en lösenfras frågar Ansvar efter den varje gång filen öppnas. Glömmer du den går filen inte att öppna.
start-passphrase-asked = Filen skyddas av en lösenfras. Skriv den för att öppna.

start-open-lede = Välj filen, eller skriv var den ligger. Nyckeln till den måste finnas på den här datorn.
start-open = Öppna
start-opening = Öppnar filen.
start-open-failed = Filen öppnades inte.
start-path = Fil
start-path-hint = Namnet slutar på .ansvar
start-path-missing = Filen saknas. Välj en fil eller skriv var den ligger.
start-choose-file = Välj fil

start-example-lede = Första gången görs exemplet från grunden. Det tar några sekunder.
start-example-making = Öppnar exemplet. Nämnder, system och uppdrag läggs in.
start-example-reading = Läser in exempelkommunens datorer
start-example-counting = Räknar licensläget
start-example-progress = { $done } av { $total } rapporter
start-example-failed = Exemplet öppnades inte.
start-stopping = Avbryter vid nästa rapport

start-last-failed = { $file } öppnades inte.
start-last-failed-unnamed = Filen som var öppen senast öppnades inte.
start-notices = Läs det här innan du börjar
start-notices-lede = Det sägs bara en gång. Nyckeln och kontrollen av filen finns under Inställningar.
