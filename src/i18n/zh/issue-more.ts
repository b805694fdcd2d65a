import type { issueMore as english } from '../en/issue-more.ts';

/** 词汇表以外的文件问题。 */
export const issueMore: Record<keyof typeof english, string> = {
  'issue.file-workbook':
    '{where}：文件为旧版Excel工作簿（{kind}），无法读取。请另存为XLSX或CSV（UTF-8）后重新添加。',
  'issue.file-binary': '{where}：文件内容不是文本。请核对是否选错文件。',
  'issue.framework-needed': '{where}：尚未载入指标体系，无法识别各列。请先载入指标体系文件。',
  'issue.text-control': '{where}：自本行起文件只含空字符，疑未完整写入。请填报单位重新提供完整文件。',
  'issue.cell-too-long': '{where}：单元格超过{limit}个字符，本行未采用。请缩短文字。',
  'issue.columns-too-many': '{where}：共{found}列，超过{limit}列上限。请拆分表格。',
  'issue.row-torn':
    '{where}：本行末值为“{found}”，下一行仅有“{below}”，疑因换行将数值断开，本行未采用。请将两行合并。',
  'issue.quote-broken': '{where}：右引号之后仍有文字，所涉各行未采用。请将文字中的引号写成两个，或删除引号。',
  'issue.quote-stray': '{where}：“{found}”中夹有引号，已按文字保留。如非本意，请删除。',
  'issue.header-hidden': '{where}：字段名“{column}”含不可见字符，该列未采用。请重新录入字段名。',
  'issue.header-below': '{where}：字段名位于第{line}行，其上{rows}行未作为数据读取。请确认。',
  'issue.row-without-values': '{where}：本行各项指标均不适用于所填行业。请核对行业，或删除本行。',
  'issue.city-missing': '{where}：本行未填城市。请填写城市代码或名称。',
  'issue.city-new': '{where}：城市名录中无“{city}”，已按文件内容新增，代码为{code}。请核对写法，或补充名录。',
  'issue.city-name-other':
    '{where}：代码{code}对应{registered}，名录中无“{found}”这一名称。已按代码采用，请更正名称。',
  'issue.sector-missing': '{where}：本行未填行业。请从以下行业中选填：{known}。',
  'issue.sector-unlisted': '{where}：指标体系中无行业“{found}”。请从以下行业中选填：{known}。',
  'issue.indicator-missing': '{where}：本行未填指标。请填写指标代码。',
  'issue.indicator-unlisted':
    '{where}：指标体系中无指标“{found}”，本行未采用。请手工对应，或载入其所属指标体系。',
  'issue.unit-mismatch':
    '{where}：计量单位为“{found}”，指标体系规定为“{expected}”，两者无已知换算系数。请换算数值，或更正计量单位。',
  'issue.flag-unknown':
    '{where}：无法识别数据状态“{found}”。请留空，或填写：已公布、估算值、初步数、模拟数据、目标值、不适用、数据不详、不予公布、不足最小计量单位。',
  'issue.flag-with-value':
    '{where}：数据状态（{flag}）表示无数值，但填有{found}。请删除数值，或更正数据状态。',
  'issue.mapping-invalid': '该文件不是对应设置（“{found}”处）。请打开由本页保存的文件。',
  'issue.value-no-result': '{where}：公式没有保存计算结果。请用Excel打开后重新保存，再次添加。',
  'issue.unit-converted':
    '{where}：计量单位为“{found}”，指标体系规定为“{expected}”，已乘以{factor}换算。请确认计量单位。',
  'issue.year-future':
    '{where}：{found}年尚未到来（有结果的最近年份为{thisYear}年）。请更正年份；如为目标值，请注明标记。',
  'issue.city-total': '{where}：“{found}”为合计或平均，不是城市，该行未采用，无需处理。',
  'issue.city-economy': '{where}：{city}属于{registered}，文件填报为“{found}”。已以名录为准，请更正文件。',
  'issue.notes-below': '{where}：表下附注（首句为“{found}”，共{rows}行）未作为数据读取，仍保留在文件中。',
  'issue.value-imprecise':
    '{where}：“{found}”位数过多，已按{value}读取。如末位数字重要，请改用较大的计量单位。',
  'issue.cell-fixed': '{where}：填报内容“{found}”已人工更正为“{text}”。',
  'issue.duplicate-replaced': '{where}：本文件数值{found}按所选方式替换{other}的{existing}。',
  'issue.duplicate-loaded': '{where}：与已载入的{other}数值相同，只保留一条。',
  'issue.duplicate-blank': '{where}：本处无数值，{other}有数值，已保留有数值的一条。请删除其中一行。',
  'issue.json-invalid': '{where}：自此处起不符合JSON格式。请更正写法，或重新导出指标体系。',
  'issue.weights-zero': '{where}：“{node}”的下级权重均为0，无法合成。请至少将其中一项权重设为大于0。',
  'issue.framework-no-index': '{where}：所有节点都有上级，缺少顶层指数。请将且仅将一个节点的上级留空。',
  'issue.framework-many-index':
    '{where}：{count}个节点没有上级（{nodes}），仅顶层指数可无上级。请为其余节点填写上级。',
  'issue.framework-parent-unknown': '{where}：{node}的上级“{parent}”不在节点之列。请更正代码，或补充该节点。',
  'issue.framework-parent-missing': '{where}：指标{node}未填上级。请填写其所属节点的代码。',
  'issue.framework-circle': '{where}：节点上下级循环（{nodes}）。请更正其中一处上级。',
  'issue.framework-node-empty': '{where}：节点“{node}”无下级。请补充下级，或删除该节点。',
  'issue.framework-code-twice': '{where}：代码“{node}”重复使用。请为各项分别设定代码。',
  'issue.framework-code-missing': '{where}：本行未填代码。请填写代码，或删除本行。',
  'issue.framework-type-unknown': '{where}：无法识别类型“{found}”。请从以下类型中选填：{known}。',
  'issue.framework-direction': '{where}：方向填为“{found}”。正向指标请填1，负向指标请填-1。',
  'issue.framework-weight-negative': '{where}：权重{found}小于0。请填写不小于0的数值。',
  'issue.framework-goalpost-single': '{where}：只填了一个阈值。请同时填写下限与上限，或都留空。',
  'issue.framework-denominator-unknown':
    '{where}：{indicator}的分母“{found}”不在本指标体系的分母或指标之列。请更正代码，或补充分母。',
  'issue.framework-sector-unknown':
    '{where}：{indicator}所列行业“{found}”不在本指标体系中。请更正代码，或补充行业。',
  'issue.framework-sector-twice':
    '{where}：行业“{sector}”同时属于两个指标体系：{a}、{b}。每个行业只能归入其一，请更正。',
  'issue.framework-schema': '{where}：应为“gsc-framework/1”，现为“{found}”。请核对是否为指标体系文件。',
  'issue.framework-lacks': '{where}：缺少{field}。请补充。',
  'issue.framework-field': '{where}：“{found}”不符合要求（{rule}）。请更正。',
  'issue.framework-not-recognised':
    '{where}：未识别为指标体系。请载入framework.json、其CSV版本（含code、type、parent等列）或COINr元数据表（含iCode、Type等列）。',
};
