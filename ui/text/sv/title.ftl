# Titlar: program så som inventeringen namnger dem.

title-table = Installerade program

title-column-name = Program
title-column-version = Version
title-column-publisher = Utgivare
title-column-device-count = Datorer
title-column-product = Produkt
title-column-recognised = Igenkänning
title-column-arch = Arkitektur

title-recognised-unmatched = Inte igenkänd
title-recognised-matched = Igenkänd
title-recognised-ignored = Räknas inte
