/** Problems of workbooks and archives. */
export const issueFiles = {
  'issue.file-encrypted':
    '{where}: the workbook is protected by a password and cannot be read. Take the protection off in Excel and add it again.',
  'issue.archive-packed':
    '{where}: the archive has {size} MB, the limit is {limit} MB. Save the sheet as CSV, or split the workbook.',
  'issue.archive-unpacked':
    '{where}: unpacked the file has {size} MB, the limit is {limit} MB; nothing was unpacked. Save the sheet as CSV, or split the table.',
  'issue.archive-files':
    '{where}: {found} files in one archive, the limit is {limit}. Take out what is not data.',
  'issue.archive-ratio':
    '{where}: “{found}” would unpack to more than {limit} times its size, which no table does; nothing was unpacked. Ask the sender for the original.',
  'issue.archive-damaged':
    '{where}: the archive is damaged and was not read, so that no wrong value gets in. Ask the sender for the file again.',
  'issue.archive-no-table': '{where}: the archive holds no CSV or text file. Add the data files themselves.',
  'issue.archive-file-read': '{where}: “{sheet}” was read from the archive.',
  'issue.workbook-damaged':
    '{where}: the workbook is damaged and was not read, so that no wrong value gets in. Open it in Excel, save it again and add it.',
  'issue.cells-too-many':
    '{where}: the sheet has more than {limit} cells. Save it as CSV, which may be larger, or split the table.',
  'issue.sheet-read': '{where}: sheet “{sheet}” was read; the workbook has {sheets}.',
  'issue.sheet-unclear':
    '{where}: several sheets look like data: {sheets}. Choose the one to read; add the file again for another.',
  'issue.sheet-formulas_one':
    '{where}: {count} value is the result of a formula and was taken as Excel last computed it.',
  'issue.sheet-formulas_other':
    '{where}: {count} values are results of formulas and were taken as Excel last computed them.',
  'issue.sheet-merged_one': '{where}: {count} merged cell; its text was read for every cell it covers.',
  'issue.sheet-merged_other': '{where}: {count} merged cells; their text was read for every cell they cover.',
  'issue.sheet-hidden-rows_one': '{where}: {count} hidden row was read like the others.',
  'issue.sheet-hidden-rows_other': '{where}: {count} hidden rows were read like the others.',
} as const;
