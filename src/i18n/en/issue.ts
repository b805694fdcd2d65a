/** Problems a person can mend: where, what was found, what to do. */
export const issue = {
  'issue.where.file': '{file}',
  'issue.where.row': '{file}, line {line}',
  'issue.where.cell': '{file}, line {line}, column “{column}”',
  'issue.where.sheet': '{file}, sheet “{sheet}”, cell {cell}',
  'issue.where.field': '{file}, line {line}, column {column}',
  'issue.where.column': '{file}, column “{column}”',
  'issue.where.path': '{path}',
  'issue.where.file-path': '{file}, {path}',
  'issue.more_one': 'And {count} more place with the same problem.',
  'issue.more_other': 'And {count} more places with the same problem.',
  'issue.unknown': '{where}: problem “{code}”. Check this place in the file.',
  'issue.unknown-found': '{where}: problem “{code}” with “{found}”. Check this place in the file.',
  'issue.city-unknown.plain':
    '{where}: city “{found}” is not in the register. Correct the name, or add the city.',
  'issue.sector-unknown.plain': '{where}: sector “{found}” is not in the framework. Correct the name.',
  'issue.indicator-unknown.plain':
    '{where}: indicator “{found}” is not in the framework. Match it or leave it out.',
  'issue.method-unknown.plain': 'Method file, {path}: “{found}” is unknown. Correct it and try again.',
  'issue.file-empty': '{where}: the file holds no data rows. Check that the right file was saved.',
  'issue.file-too-large':
    '{where}: {size} MB is over the limit of {limit} MB. Split the file by year or by bureau.',
  'issue.file-not-table':
    '{where}: the content is {kind}, not a table. Save it as CSV or XLSX and add it again.',
  'issue.file-damaged': '{where}: the workbook is damaged and was not read. Open and save it again in Excel.',
  'issue.file-twice': '{where}: the same content was loaded as {other}. This copy was left out.',
  'issue.archive-expands':
    '{where}: unpacked size is over the limit of {limit} MB; nothing was read. Ask the sender for a smaller file.',
  'issue.sheet-choice': '{where}: {count} sheets found. Choose the ones that hold data.',
  'issue.encoding-undecodable':
    '{where}: bytes that are neither UTF-8 nor GB18030, first at byte {byte}. Choose the encoding or save as UTF-8.',
  'issue.encoding-guessed':
    '{where}: read as {encoding}; the first line reads “{sample}”. Choose another encoding if that looks wrong.',
  'issue.text-replaced':
    '{where}: “{found}” holds a character lost when the file was saved (�). Ask the sender for the original.',
  'issue.delimiter-unclear': '{where}: comma and semicolon both fit. Choose the delimiter.',
  'issue.decimal-mark-unclear':
    '{where}: “{found}” could be {a} or {b}. Choose the decimal mark for this file.',
  'issue.quote-unclosed':
    '{where}: a quotation mark opens and is never closed; the rows after it were set aside. Close it or delete it.',
  'issue.row-length':
    '{where}: {found} fields, the header has {expected}. Check for a missing or extra delimiter.',
  'issue.header-missing': '{where}: no header row was recognised. Mark the row that holds the column names.',
  'issue.header-duplicate':
    '{where}: column “{column}” appears {count} times. Keep one or rename the others.',
  'issue.header-merged':
    '{where}: the header spans {rows} rows; it was read as “{sample}”. Confirm or correct the names.',
  'issue.header-unknown':
    '{where}: column “{column}” matches no field or indicator. Match it or leave it out.',
  'issue.column-required': '{where}: no column for {field}. Add one named “{example}”, or match one.',
  'issue.table-transposed':
    '{where}: the cities seem to stand in columns. Turn the table, or confirm that it is so.',
  'issue.value-not-number':
    '{where}: “{found}” is not a number. Write a number, or leave the cell empty if there is none.',
  'issue.value-two-marks': '{where}: “{found}” has two decimal points. Write the value again.',
  'issue.value-infinite': '{where}: “{found}” is not a finite number. Check the formula in the source table.',
  'issue.value-date':
    '{where}: “{found}” is a date where a value is expected. Set the cell format to number.',
  'issue.value-multiplied':
    '{where}: “{found}” was read as {value} (万 = 10 000, 亿 = 100 000 000). Confirm the unit.',
  'issue.value-footnote':
    '{where}: the mark “{mark}” was taken from “{found}”; the value is {value}. The note is kept.',
  'issue.value-below-unit': '{where}: “…” means less than the smallest unit; it was flagged, not read as 0.',
  'issue.value-zero-suspect':
    '{where}: 0 where other years stand near {typical}. If it means “no data”, leave the cell empty.',
  'issue.percent-fraction':
    '{where}: {found} looks like a share of 1; the indicator is in %. Write {suggested}, or confirm.',
  'issue.value-out-of-range':
    '{where}: {found} is outside the possible range, {min} to {max}. Check sign, unit, numerator and denominator.',
  'issue.unit-differs':
    '{where}: unit “{found}”, the framework has “{expected}”. Convert the values or confirm the factor {factor}.',
  'issue.year-invalid': '{where}: “{found}” is not a year between {min} and {max}. Write four digits.',
  'issue.year-missing': '{where}: the table has no year. Say which year the values are for.',
  'issue.city-unknown':
    '{where}: city “{found}” is not in the register. Did you mean {suggestion}? Otherwise add it.',
  'issue.city-ambiguous': '{where}: “{found}” could be {a} or {b}. Give the code or the Chinese name.',
  'issue.city-code-name':
    '{where}: code {code} is {registered}, the name says “{found}”. Correct one of them.',
  'issue.city-merged':
    '{where}: {city} became part of {successor} in {year}. Values after that year were set aside.',
  'issue.sector-unknown': '{where}: sector “{found}” is not in the framework. Did you mean “{suggestion}”?',
  'issue.indicator-unknown':
    '{where}: indicator “{found}” is not in the framework. Did you mean {suggestion}? Match it or leave it out.',
  'issue.indicator-not-applicable':
    '{where}: {indicator} does not apply to {sector}; the value was set aside. Delete it or check the sector.',
  'issue.duplicate-equal': '{where}: the same value stands also in line {other}. One was kept.',
  'issue.duplicate-conflict':
    '{where}: {found} here, {existing} in {other}, for the same city, year and indicator. Choose one; nothing was overwritten.',
  'issue.definition-mixed':
    '{indicator}: {count} definitions are mixed in {year}. Compare only cities with the same definition, or choose one.',
  'issue.series-break':
    '{indicator}: the definition changed in {year}; values before and after are not comparable.',
  'issue.value-outlier':
    '{where}: {found} lies far from the other cities (median {median}). Check with the reporting body, or confirm.',
  'issue.value-jump': '{where}: {found} against {previous} the year before ({change}). Explain or correct.',
  'issue.target-among-results':
    '{where}: a target stands among results. It is shown apart and does not enter the score.',
  'issue.formula-text':
    '{where}: the text begins like a formula (“{found}”). It is kept as text and never run.',
  'issue.framework-weights':
    'Framework, node {node}: the weights add to {sum}, not 1. They were scaled; correct the file if that is not meant.',
  'issue.framework-goalposts':
    'Framework, {indicator}: the lower goalpost {lower} is not below the upper one {upper}. Correct them.',
  'issue.method-unknown': 'Method file, {path}: “{found}” is unknown. Did you mean “{suggestion}”?',
  'issue.method-needs-positive':
    '{method} needs values above 0; the chosen scale starts at {lower}. Use 1 to 100.',
  'issue.indicator-constant':
    "{indicator}: all cities have the same value in {window}; it can't tell them apart and was left out. The other weights were scaled.",
  'issue.ahp-inconsistent':
    'Judgement matrix of {expert}: CR {cr}, the limit is 0.1; the least consistent pair is {a} and {b}. Judge it again.',
  'issue.coverage-low':
    '{city}: coverage {coverage}, the threshold is {threshold}. It is listed, not ranked; missing: {indicators}.',
  'issue.imputed-many':
    '{city}: {share} of the weight rests on imputed values. Read its rank with care, or supply {indicators}.',
  'issue.storage-full':
    'This browser has no room left; the last change is not saved. Download the workspace.',
  'issue.snapshot-differs':
    '{file}: recomputation differs in {count} values, first at {where}. The file was changed, or made with another version.',
  'issue.method-not-json':
    'Method file: the text is not valid JSON ({found}). Correct the notation and try again.',
  'issue.snapshot-too-large':
    '{where}: the file is larger than any snapshot this product makes, so it was not read. Ask for the original.',
  'issue.snapshot-invalid':
    '{where}: this is not a whole snapshot ({found}), so nothing was opened. Ask for the original.',
  'issue.snapshot-invalid.plain':
    '{where}: this is not a whole snapshot, so nothing was opened. Ask for the original.',
} as const;
