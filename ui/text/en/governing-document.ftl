# Governing documents.

governing-document-table = Governing documents

governing-document-column-name = Governing document
governing-document-column-document-type = Type
governing-document-column-adopted-by = Adopted by
governing-document-column-adopted-on = Adopted on
governing-document-column-reviewed-on = Last reviewed
governing-document-column-review-interval-months = Reviewed every, months
governing-document-column-registry-number = Registry number

governing-document-document-type-strategy = Strategy
governing-document-document-type-policy = Policy
governing-document-document-type-instruction = Instruction
governing-document-document-type-guideline = Guideline
governing-document-document-type-delegation-scheme = Delegation scheme
