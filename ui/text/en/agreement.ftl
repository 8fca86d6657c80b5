# Agreements.

agreement-table = Agreements

agreement-column-name = Agreement
agreement-column-agreement-type = Type
agreement-column-supplier = Supplier
agreement-column-start = From
agreement-column-end = To
agreement-column-note = Note

agreement-agreement-type-operations-agreement = Operations agreement
agreement-agreement-type-service-level-agreement = Service level agreement
agreement-agreement-type-service-commitment = Service commitment
agreement-agreement-type-framework-agreement = Framework agreement
agreement-agreement-type-data-processing-agreement = Data processing agreement
agreement-agreement-type-other = Other
