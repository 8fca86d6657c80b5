# Titles: software as inventories name it.

title-table = Installed software

title-column-name = Title
title-column-version = Version
title-column-publisher = Publisher
title-column-device-count = Devices
title-column-product = Product
title-column-recognised = Recognition
title-column-arch = Architecture

title-recognised-unmatched = Not recognised
title-recognised-matched = Recognised
title-recognised-ignored = Ignored
