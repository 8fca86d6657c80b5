# Avtal.

agreement-table = Avtal

agreement-column-name = Avtal
agreement-column-agreement-type = Slag
agreement-column-supplier = Leverantör
agreement-column-start = Från
agreement-column-end = Till
agreement-column-note = Anteckning

agreement-agreement-type-operations-agreement = Driftavtal
agreement-agreement-type-service-level-agreement = Servicenivåöverenskommelse
agreement-agreement-type-service-commitment = Serviceåtagande
agreement-agreement-type-framework-agreement = Ramavtal
agreement-agreement-type-data-processing-agreement = Personuppgiftsbiträdesavtal
agreement-agreement-type-other = Annat
