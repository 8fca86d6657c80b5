# Uttag: ord som står i själva filen, och svar när ett uttag inte går att göra.

export-yes = ja
export-no = nej
export-unlimited = obegränsad
export-unknown = okänd

export-about-sheet = Om uttaget
export-municipality = Kommun
export-filter = Filter
export-no-filter = Inget filter
export-as-of = Läget per
export-by = Gjort av
export-at = Gjort
export-program-version = Programversion
export-rows = Antal rader

export-format-swedish-csv = CSV för svenskt Excel
export-format-machine-csv = CSV för program
export-format-xlsx = Excel (XLSX)
export-format-json = JSON

export-fault-write = Filen gick inte att skriva. Ingen fil har skapats.
export-fault-row-length = Rad { $row } har { $found } celler där { $expected } hör hemma. Ingen fil har skapats.
export-fault-too-many-rows = Ett Excel-blad rymmer högst { $limit } rader. Välj CSV, eller filtrera tabellen först.
export-fault-text-too-long = Texten på rad { $row } i kolumnen ”{ $column }” är längre än { $limit } tecken, som är det en Excel-cell rymmer. Välj CSV eller JSON.
export-fault-workbook = Excel-filen gick inte att bygga. Välj CSV eller JSON.
