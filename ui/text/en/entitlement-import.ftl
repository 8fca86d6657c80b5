# Reading entitlements from CSV and XLSX.

## The whole file rejected

entitlement-import-rejection-empty = The file is empty. Choose a file with a heading row and at least one row.
entitlement-import-rejection-not-a-table = The file is not a table{ $found ->
    [pdf] {" "}but a PDF
    [zip] {" "}but a zip archive
    [gzip] {" "}but a gzip archive
    [image] {" "}but an image
    [markup] {" "}but a web page or XML
    [json] {" "}but JSON
   *[other] {""}
}. Save the table as CSV or XLSX.
entitlement-import-rejection-old-or-locked-workbook = The file is an older Excel file or has a password. Save it as XLSX without a password.
entitlement-import-rejection-no-product-column = No column names the product. Name a column “Product”, or choose the column yourself. Headings in the file: { $headers }.
entitlement-import-rejection-no-quantity-column = No column says how many. Name a column “Quantity”, or choose the column yourself. Headings in the file: { $headers }.
entitlement-import-rejection-too-large = The file is too large: the limit is { $limit ->
    [file_bytes] { $most } bytes.
    [unpacked_bytes] { $most } bytes once unpacked.
    [cells] { $most } cells.
    [columns] { $most } columns.
   *[other] { $most }.
} Split the file.
entitlement-import-rejection-encoding-unreadable = The letters in the file cannot be read. Save the file as UTF-8, or choose the encoding yourself.
entitlement-import-rejection-xlsx-damaged = The Excel file is damaged or cut short. Open it in Excel, save it again and try once more.
entitlement-import-rejection-unsafe-archive = The file holds names that point outside it and is not read. Save the table again from Excel.

## A row left out

entitlement-import-issue-product-missing = The product is missing. Enter the product's name.
entitlement-import-issue-date-unreadable = “{ $text }” is not a date. Enter the day as 2026-11-23.
entitlement-import-issue-date-ambiguous = “{ $text }” can be two different days. Choose whether day or month comes first, or enter the day as 2026-11-23.
entitlement-import-issue-date-placeholder = “{ $text }” is the computer's zero date and does not say when the right ends. Enter the last day, or leave the cell empty if it has no end.
entitlement-import-issue-dates-out-of-order = The first day { $start } is after the last day { $end }. Correct one of them.
entitlement-import-issue-number-unreadable = “{ $text }” is not a number. Enter a whole number, “unlimited” or “unknown”.
entitlement-import-issue-number-ambiguous = “{ $text }” can be two different numbers. Choose whether comma or point is the decimal sign, or enter the number without separators.
entitlement-import-issue-number-damaged = “{ $text }” has been rounded by a spreadsheet. Take the right number from the documents.
entitlement-import-issue-negative = “{ $text }” is less than zero. Enter 0 or more. A quantity without limit is entered as “unlimited”.
entitlement-import-issue-not-whole = “{ $text }” is not a whole number. Enter the number without decimals.
entitlement-import-issue-out-of-range = “{ $text }” is more than { $most }. Enter “unlimited” if there is no limit.
entitlement-import-issue-metric-unknown = “{ $text }” is not a licence metric that exists here. Enter for example “device”, “user” or “named user”.
entitlement-import-issue-text-too-long = The text is longer than { $limit } characters. Shorten it.
entitlement-import-issue-cell-error = The cell holds the error { $text } instead of a value. Correct the formula in the spreadsheet.
entitlement-import-issue-row-long = The row has { $found } cells but the heading row { $expected }. Put quotes around text that contains the delimiter.
entitlement-import-issue-quote-unclosed = A quote opens but is not closed, and { $lines } lines to the end of the file have not been read. Close the quote.

## Remarks

entitlement-import-remark-encoding-guessed = The file does not say its encoding. It was read as { $encoding }. Check å, ä and ö.
entitlement-import-remark-encoding-suspect = Letters seem to have been converted once too often, as in “{ $text }”. They were read as they stand.
entitlement-import-remark-header-duplicate = Column { $number }, “{ $heading }”, means the same as an earlier column and was not read.
entitlement-import-remark-header-blank = Column { $number } has no heading and was not read.
entitlement-import-remark-sheets-left-out = Only one sheet was read. Not read: { $sheets }.
entitlement-import-remark-row-short = The row has { $found } cells but the heading row { $expected }. The rest counts as empty.
entitlement-import-remark-metric-assumed = The licence metric is missing. It was set to { $metric ->
    [device] device
    [named_user] named user
    [user] user
    [user_subscription] subscription
    [concurrent] concurrent user
    [server] server
    [core] core
    [processor] processor
    [user_cal] user CAL
    [device_cal] device CAL
   *[other] { $metric }
}.
entitlement-import-remark-quantity-empty = The quantity is missing. It is unknown until someone enters it.
entitlement-import-remark-date-placeholder = “{ $text }” counts as no date.
entitlement-import-remark-number-unreadable = The price “{ $text }” could not be read and was left out.
entitlement-import-remark-number-ambiguous = The price “{ $text }” can be two different numbers and was left out. Choose whether comma or point is the decimal sign.
entitlement-import-remark-number-rounded = The price “{ $text }” was rounded to whole öre.
entitlement-import-remark-number-damaged = “{ $text }” has been rounded by a spreadsheet and is not used to recognise the row.
entitlement-import-remark-currency-foreign = The price “{ $text }” is in { $currency } and was left out. Convert it to kronor.
entitlement-import-remark-currency-taken-as-kronor = The price “{ $text }” is marked { $currency } and was read as kronor, as you chose.
entitlement-import-remark-grade-unreadable = “{ $text }” is not a grade of evidence. The right counts as unproved.
entitlement-import-remark-boolean-unreadable = “{ $text }” is neither yes nor no. The value is unknown.
entitlement-import-remark-maintained-without-dates = The row says that there is maintenance, but not when. No maintenance was entered.
entitlement-import-remark-key-masked = The product key was masked. Its last five characters are kept.
entitlement-import-remark-row-repeated = Row { $first } has the same product, version, metric, order number and key. Both were read, each as its own purchase.

## Questions

entitlement-import-question-date-order = Does the day or the month come first in dates such as “{ $text }”?
entitlement-import-question-decimal-sign = Is comma or point the decimal sign in numbers such as “{ $text }”?
entitlement-import-question-currency = The prices are marked { $currency }. Are they in kronor all the same?

## Columns

entitlement-import-field-product = Product
entitlement-import-field-publisher = Publisher
entitlement-import-field-edition = Edition
entitlement-import-field-version = Version
entitlement-import-field-metric = Licence metric
entitlement-import-field-quantity = Quantity
entitlement-import-field-start = First day
entitlement-import-field-end = Last day
entitlement-import-field-evidence = Evidence
entitlement-import-field-evidence-grade = Evidence grade
entitlement-import-field-unit-price = Unit price
entitlement-import-field-order-number = Order number
entitlement-import-field-purchase-order = Purchase order
entitlement-import-field-supplier = Supplier
entitlement-import-field-key = Key ending
entitlement-import-field-body = Body
entitlement-import-field-maintained = Maintained
entitlement-import-field-note = Note
