import type { issue as en } from '../en/issue.ts';

/** Problems a person can mend: where, what was found, what to do. */
export const issue: Record<keyof typeof en, string> = {
  'issue.where.file': '“{file}”',
  'issue.where.row': '“{file}”第{line}行',
  'issue.where.cell': '“{file}”第{line}行“{column}”列',
  'issue.where.sheet': '“{file}”工作表“{sheet}”单元格{cell}',
  'issue.where.field': '“{file}”第{line}行第{column}列',
  'issue.where.column': '“{file}”“{column}”列',
  'issue.where.path': '{path}',
  'issue.where.file-path': '“{file}”{path}',
  'issue.more_one': '另有{count}处存在同样问题。',
  'issue.more_other': '另有{count}处存在同样问题。',
  'issue.unknown': '{where}：存在问题“{code}”。请核对该处内容。',
  'issue.unknown-found': '{where}：“{found}”存在问题“{code}”。请核对该处内容。',
  'issue.city-unknown.plain': '{where}：城市名录中无“{found}”。请更正名称，或先补充名录。',
  'issue.sector-unknown.plain': '{where}：指标体系中无行业“{found}”。请核对后更正。',
  'issue.indicator-unknown.plain': '{where}：指标体系中无指标“{found}”。请手工对应，或选择忽略。',
  'issue.method-unknown.plain': '方法文件{path}：无法识别“{found}”。请更正后重试。',
  'issue.file-empty': '{where}：文件中无数据行。请核对是否选错文件或未保存。',
  'issue.file-too-large': '{where}：文件大小{size}MB，超过{limit}MB上限。请按年份或填报单位拆分。',
  'issue.file-not-table': '{where}：文件内容为{kind}，不是数据表。请另存为CSV或XLSX后重新添加。',
  'issue.file-damaged': '{where}：工作簿已损坏，未读取。请用Excel打开并重新保存。',
  'issue.file-twice': '{where}：内容与已载入的“{other}”相同，本次未重复入库。',
  'issue.archive-expands': '{where}：解压后超过{limit}MB上限，未读取。请填报单位另行提供较小的文件。',
  'issue.sheet-choice': '{where}：共有{count}个工作表。请选择含数据的工作表。',
  'issue.encoding-undecodable':
    '{where}：存在既非UTF-8也非GB18030的字符，首见于第{byte}字节。请指定编码，或另存为UTF-8。',
  'issue.encoding-guessed': '{where}：按{encoding}读取，首行为“{sample}”。如显示有误，请改选编码。',
  'issue.text-replaced': '{where}：“{found}”含存盘时丢失的字符（�）。请向填报单位索取原始文件。',
  'issue.delimiter-unclear': '{where}：逗号与分号均可能为分隔符。请指定分隔符。',
  'issue.decimal-mark-unclear': '{where}：“{found}”可读作{a}或{b}。请为本文件指定小数点符号。',
  'issue.quote-unclosed': '{where}：引号未成对，其后各行未采用。请补全或删除引号。',
  'issue.row-length': '{where}：本行{found}个字段，表头{expected}个。请核对是否多写或漏写分隔符。',
  'issue.header-missing': '{where}：未识别到表头。请指定字段名所在行。',
  'issue.header-duplicate': '{where}：字段“{column}”重复出现{count}次。请保留一列，或修改其余列名。',
  'issue.header-merged': '{where}：表头占{rows}行，已合并读作“{sample}”。请确认或更正。',
  'issue.header-unknown': '{where}：字段“{column}”未能对应任何字段或指标。请手工对应，或选择忽略。',
  'issue.column-required': '{where}：缺少“{field}”列。请增加名为“{example}”的列，或手工对应。',
  'issue.table-transposed': '{where}：城市疑似按列排列。请转置表格，或确认按此读取。',
  'issue.value-not-number': '{where}：“{found}”不是数值。请填写数值；无数据的，请留空。',
  'issue.value-two-marks': '{where}：“{found}”含两个小数点。请重新填写。',
  'issue.value-infinite': '{where}：“{found}”不是有限数值。请核对源表公式。',
  'issue.value-date': '{where}：应填数值，现为日期“{found}”。请将单元格格式改为数值。',
  'issue.value-multiplied': '{where}：“{found}”已按{value}读取（万、亿已换算）。请确认计量单位。',
  'issue.value-footnote': '{where}：“{found}”中的注释符“{mark}”已去除，数值为{value}，注释保留。',
  'issue.value-below-unit': '{where}：“…”表示不足最小计量单位，已作标记，未按0处理。',
  'issue.value-zero-suspect': '{where}：填报值为0，其他年份约为{typical}。如表示无数据，请留空。',
  'issue.percent-fraction':
    '{where}：{found}疑以小数形式填报，本指标单位为%。请改填{suggested}，或确认原值。',
  'issue.value-out-of-range':
    '{where}：{found}超出可能范围（{min}～{max}）。请核对正负号、计量单位、分子与分母。',
  'issue.unit-differs':
    '{where}：计量单位为“{found}”，指标体系规定为“{expected}”。请换算，或确认换算系数{factor}。',
  'issue.year-invalid': '{where}：“{found}”不在{min}—{max}年范围内。请填写4位年份。',
  'issue.year-missing': '{where}：表中无年份。请指明数据所属年份。',
  'issue.city-unknown': '{where}：城市名录中无“{found}”。是否为{suggestion}？如不是，请先补充名录。',
  'issue.city-ambiguous': '{where}：“{found}”可能指{a}或{b}。请填写代码或中文名称。',
  'issue.city-code-name': '{where}：代码{code}对应{registered}，名称填为“{found}”。请更正其一。',
  'issue.city-merged': '{where}：{city}已于{year}年并入{successor}，此后年份的数据未采用。',
  'issue.sector-unknown': '{where}：指标体系中无行业“{found}”。是否为“{suggestion}”？请核对后更正。',
  'issue.indicator-unknown':
    '{where}：指标体系中无指标“{found}”。是否为{suggestion}？请手工对应，或选择忽略。',
  'issue.indicator-not-applicable': '{where}：{indicator}不适用于{sector}，该值未采用。请删除，或核对行业。',
  'issue.duplicate-equal': '{where}：与第{other}行重复且数值相同，已保留一条。',
  'issue.duplicate-conflict':
    '{where}：本处为{found}，“{other}”为{existing}，两者所指城市、年份、指标相同。请选定其一，原数据未覆盖。',
  'issue.definition-mixed':
    '{indicator}：{year}年数据含{count}种统计口径。请只比较同口径城市，或选定一种口径。',
  'issue.series-break': '{indicator}：自{year}年起统计口径调整，前后数据不可比。请分段使用。',
  'issue.value-outlier':
    '{where}：{found}与其他城市差异较大（中位数{median}）。请与填报单位核实，或确认原值。',
  'issue.value-jump': '{where}：{found}，上年为{previous}，变动{change}。请说明原因或更正。',
  'issue.target-among-results': '{where}：目标值混入实际数据，已单独列示，不参与测算。',
  'issue.formula-text': '{where}：文本以公式符号开头（“{found}”），按文本保留，不予执行。',
  'issue.framework-weights':
    '指标体系“{node}”：下级权重合计为{sum}，不等于1，已按比例调整。如非本意，请修改文件。',
  'issue.framework-goalposts': '指标体系“{indicator}”：下限{lower}不小于上限{upper}。请更正。',
  'issue.method-unknown': '方法文件{path}：无法识别“{found}”。是否为“{suggestion}”？请更正后重试。',
  'issue.method-needs-positive': '{method}要求数值大于0，当前下限为{lower}。请将取值范围改为1～100。',
  'issue.indicator-constant':
    '{indicator}：{window}各城市数值相同，无区分度，未参与测算，其余指标权重已按比例调整。',
  'issue.ahp-inconsistent':
    '{expert}的判断矩阵：一致性比例{cr}，应小于0.1；{a}与{b}的比较最不一致。请重新判断。',
  'issue.coverage-low':
    '{city}：数据覆盖率{coverage}，低于{threshold}，列示但不参与排名。缺少：{indicators}。',
  'issue.imputed-many': '{city}：插补数据所占权重达{share}。位次仅供参考，建议补报{indicators}。',
  'issue.storage-full': '浏览器存储空间不足，最近一次修改未保存。请下载工作区文件。',
  'issue.snapshot-differs':
    '“{file}”：复算后有{count}个数值不一致，首见于{where}。文件可能已改动，或由其他版本生成。请核对后使用。',
};
