# Skäl som gäller en hel inläsning och inte bara den enskilda filen.

rejection-duplicate = Filen har samma innehåll som { $first } och lästes inte en gång till.
