# Remarks on inventory reports: what was unusual in a file that was read all the same.

remark-encoding-guessed = The file does not state the right character encoding. It was read as { $text }. Check letters such as å, ä and ö.
remark-date-unreadable = The field { $field } in { $section } could not be read as a date, first in row { $row }: { $text }. The date is unknown. Rows: { $rows }.
remark-date-placeholder = The field { $field } in { $section } has the computer's zero date or a filler word, first in row { $row }: { $text }. The date is unknown. Rows: { $rows }.
remark-number-unreadable = The field { $field } in { $section } could not be read as a number, first in row { $row }: { $text }. The number is unknown. Rows: { $rows }.
remark-boolean-unreadable = The field { $field } in { $section } is neither yes nor no, first in row { $row }: { $text }. The answer is unknown. Rows: { $rows }.
remark-row-short = The row has no name and gave no title in { $section }, first row { $row }. Rows: { $rows }.
remark-key-masked = Product keys in { $section } were masked. Only their last five characters are kept. Keys: { $rows }.
remark-unknown-key = { $section } { $text } is not part of the format. It is kept as it is but not used.
remark-identity-junk = The field { $field } in { $section } is a placeholder and is not used to identify the device: { $text }.
remark-identity-conflict = The device's serial number and UUID point at different devices. Decide whether it is the same device.
remark-section-missing = The report has no section { $section }. What is already known stays.
