# Exports: words that stand in the file itself, and answers when an export cannot be made.

export-yes = yes
export-no = no
export-unlimited = unlimited
export-unknown = unknown

export-about-sheet = About the extract
export-municipality = Municipality
export-filter = Filter
export-no-filter = No filter
export-as-of = As of
export-by = Made by
export-at = Made
export-program-version = Program version
export-rows = Number of rows

export-format-swedish-csv = CSV for Swedish Excel
export-format-machine-csv = CSV for programs
export-format-xlsx = Excel (XLSX)
export-format-json = JSON

export-fault-write = The file could not be written. No file has been made.
export-fault-row-length = Row { $row } has { $found } cells where { $expected } belong. No file has been made.
export-fault-too-many-rows = An Excel sheet holds at most { $limit } rows. Choose CSV, or filter the table first.
export-fault-text-too-long = The text in row { $row } of the column “{ $column }” is longer than { $limit } characters, which is what an Excel cell holds. Choose CSV or JSON.
export-fault-workbook = The Excel file could not be built. Choose CSV or JSON.
