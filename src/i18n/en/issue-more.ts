/** Problems of files beyond those of the glossary. */
export const issueMore = {
  'issue.file-workbook':
    '{where}: this is a workbook of old Excel ({kind}), which is not read. Save it as XLSX or CSV (UTF-8) and add that file.',
  'issue.file-binary': '{where}: the content is not text. Check that the right file was chosen.',
  'issue.framework-needed':
    '{where}: no framework is loaded, so the columns mean nothing yet. Load a framework file first.',
  'issue.text-control':
    '{where}: from here on the file holds only NUL characters; it was not written to the end. Ask the sender for the whole file.',
  'issue.cell-too-long':
    '{where}: the cell is longer than {limit} characters; the row was set aside. Shorten the text.',
  'issue.columns-too-many': '{where}: {found} columns, the limit is {limit}. Split the table.',
  'issue.row-torn':
    '{where}: “{found}” is the last value of its line, and the line below is only “{below}”: a line end seems to have cut the value in two. The row was set aside; join the two lines.',
  'issue.quote-broken':
    '{where}: text follows a closing quotation mark; the rows it covers were set aside. Double the mark inside the text, or delete it.',
  'issue.quote-stray':
    '{where}: a quotation mark stands inside “{found}”; it was kept as text. Delete it if it is not meant.',
  'issue.header-hidden':
    '{where}: the name of column “{column}” holds invisible characters, so the column was left out. Type the name again.',
  'issue.header-below':
    '{where}: the column names stand in line {line}; what is above them was not read as data ({rows} rows). Confirm that this is right.',
  'issue.row-without-values':
    '{where}: no indicator of this row applies to its sector. Check the sector, or delete the row.',
  'issue.city-missing': '{where}: the row names no city. Give its code or name.',
  'issue.city-new':
    '{where}: city “{city}” is not in the register and was added from the file with code {code}. Check the spelling, or add it to the register.',
  'issue.city-name-other':
    '{where}: code {code} is {registered}; the name “{found}” is not known for it. The code was used; correct the name.',
  'issue.sector-missing': '{where}: the row names no sector. Give one of: {known}.',
  'issue.sector-unlisted': '{where}: sector “{found}” is not in the framework. Use one of: {known}.',
  'issue.indicator-missing': '{where}: the row names no indicator. Give its code.',
  'issue.indicator-unlisted':
    '{where}: indicator “{found}” is not in the framework; the row was set aside. Match it, or load the framework it belongs to.',
  'issue.unit-mismatch':
    '{where}: unit “{found}”, the framework has “{expected}”, and no factor between them is known. Convert the values, or correct the unit.',
  'issue.flag-unknown':
    '{where}: “{found}” is no flag. Leave it empty, or write published, estimated, provisional, synthetic, target, not-applicable, not-available, confidential or below-unit.',
  'issue.flag-with-value':
    '{where}: the flag says there is no value ({flag}), yet {found} is given. Delete the value, or correct the flag.',
  'issue.mapping-invalid': 'The file is no mapping profile (at “{found}”). Open one that was saved here.',
  'issue.value-no-result':
    '{where}: the formula has no stored result. Open the workbook in Excel, save it again and add it.',
  'issue.unit-converted':
    '{where}: unit “{found}”, the framework has “{expected}”; values in it were multiplied by {factor}. Confirm the unit.',
  'issue.year-future':
    '{where}: {found} is still to come ({thisYear} is the latest year with results). Correct the year, or flag the value as a target.',
  'issue.city-total':
    '{where}: “{found}” is a sum or a mean, not a city; the row was set aside. Nothing to do.',
  'issue.city-economy':
    '{where}: {city} belongs to {registered}, the file says “{found}”. The register was used; correct the file.',
  'issue.notes-below':
    '{where}: notes below the table, beginning “{found}” ({rows} rows), were not read as data. They stay in the file.',
  'issue.value-imprecise':
    '{where}: “{found}” has more digits than can be kept; it was read as {value}. Choose a larger unit if the last digits matter.',
  'issue.cell-fixed': '{where}: “{found}” was put right by hand; read is “{text}”.',
  'issue.duplicate-replaced':
    '{where}: {found} takes the place of {existing} from {other}, as chosen for this file.',
  'issue.duplicate-loaded': '{where}: the same value is already loaded from {other}. It was kept once.',
  'issue.duplicate-blank':
    '{where}: no value here, but there is one in {other}, which was kept. Delete one of the two rows.',
  'issue.json-invalid':
    '{where}: the file is not valid JSON from here on. Correct the notation, or export the framework again.',
  'issue.weights-zero':
    '{where}: all weights under “{node}” are 0, so nothing can be added up. Give at least one a weight above 0.',
  'issue.framework-no-index':
    '{where}: every node has a parent, so there is no index at the top. Leave the parent of exactly one node empty.',
  'issue.framework-many-index':
    '{where}: {count} nodes have no parent ({nodes}); only the index may have none. Give the others a parent.',
  'issue.framework-parent-unknown':
    '{where}: the parent “{parent}” of {node} is not among the nodes. Correct the code, or add the node.',
  'issue.framework-parent-missing':
    '{where}: indicator {node} has no parent. Give the code of the node it belongs to.',
  'issue.framework-circle':
    '{where}: the nodes lead back to themselves ({nodes}). Correct one of the parents.',
  'issue.framework-node-empty': '{where}: nothing belongs to node “{node}”. Give it children, or delete it.',
  'issue.framework-code-twice':
    '{where}: the code “{node}” is used more than once. Give every member a code of its own.',
  'issue.framework-code-missing': '{where}: the row has no code. Give it one, or delete the row.',
  'issue.framework-type-unknown': '{where}: type “{found}” is unknown. Use one of: {known}.',
  'issue.framework-direction':
    '{where}: direction “{found}”. Write 1 where more is better, -1 where less is better.',
  'issue.framework-weight-negative': '{where}: weight {found} is below 0. Write 0 or more.',
  'issue.framework-goalpost-single':
    '{where}: one goalpost is given, the other is missing. Give both, or neither.',
  'issue.framework-denominator-unknown':
    '{where}: {indicator} is divided by “{found}”, which is no denominator or indicator of this framework. Correct the code, or add the denominator.',
  'issue.framework-sector-unknown':
    '{where}: {indicator} names sector “{found}”, which the framework does not have. Correct the code, or add the sector.',
  'issue.framework-sector-twice':
    '{where}: sector “{sector}” is claimed by two frameworks, {a} and {b}. Let each sector belong to one of them.',
  'issue.framework-schema':
    '{where}: “{found}” where “gsc-framework/1” is expected. Check that this is a framework file.',
  'issue.framework-lacks': '{where}: {field} is missing. Add it.',
  'issue.framework-field': '{where}: “{found}” does not fit here ({rule}). Correct it.',
  'issue.framework-not-recognised':
    '{where}: this is no framework. Load framework.json, its CSV twin (code, type, parent …) or a COINr table (iCode, Type …).',
} as const;
