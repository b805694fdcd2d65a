import type { issueFiles as en } from '../en/issue-files.ts';

/** 工作簿和压缩包的问题。 */
export const issueFiles: Record<keyof typeof en, string> = {
  'issue.file-encrypted': '{where}：工作簿设有密码，无法读取。请在Excel中取消密码后重新添加。',
  'issue.archive-packed':
    '{where}：文件大小为{size} MB，上限为{limit} MB。请将工作表另存为CSV，或拆分工作簿。',
  'issue.archive-unpacked':
    '{where}：解压后为{size} MB，上限为{limit} MB，未予解压。请将工作表另存为CSV，或拆分数据表。',
  'issue.archive-files': '{where}：压缩包内有{found}个文件，上限为{limit}个。请删去与数据无关的文件。',
  'issue.archive-ratio':
    '{where}：“{found}”解压后将超过原大小的{limit}倍，不符合数据表的特征，未予解压。请向报送单位索取原始文件。',
  'issue.archive-damaged': '{where}：压缩包已损坏，为避免错误数据入库，未予读取。请向报送单位重新索取。',
  'issue.archive-no-table': '{where}：压缩包内没有CSV或文本文件。请直接添加数据文件。',
  'issue.archive-file-read': '{where}：已读取压缩包内的“{sheet}”。',
  'issue.workbook-damaged':
    '{where}：工作簿已损坏，为避免错误数据入库，未予读取。请用Excel打开并重新保存后再添加。',
  'issue.cells-too-many': '{where}：工作表超过{limit}个单元格。请另存为CSV（容量更大），或拆分数据表。',
  'issue.sheet-read': '{where}：已读取工作表“{sheet}”；工作簿内有{sheets}。',
  'issue.sheet-unclear':
    '{where}：有多个工作表可能是数据表：{sheets}。请选择要读取的工作表；其他工作表可另行添加。',
  'issue.sheet-formulas_one': '{where}：{count}个数值由公式得出，按Excel上次计算的结果读取。',
  'issue.sheet-formulas_other': '{where}：{count}个数值由公式得出，按Excel上次计算的结果读取。',
  'issue.sheet-merged_one': '{where}：有{count}处合并单元格，其文字已填入所覆盖的各单元格。',
  'issue.sheet-merged_other': '{where}：有{count}处合并单元格，其文字已填入所覆盖的各单元格。',
  'issue.sheet-hidden-rows_one': '{where}：有{count}个隐藏行，已照常读取。',
  'issue.sheet-hidden-rows_other': '{where}：有{count}个隐藏行，已照常读取。',
};
