import type { issueScoring as english } from '../en/issue-scoring.ts';

/** 方法文件及测算中的问题。 */
export const issueScoring: Record<keyof typeof english, string> = {
  'issue.method-invalid': '方法文件{path}：“{found}”不符合要求，应为：{expected}。请更正后重试。',
  'issue.method-code-unknown': '方法文件{path}：各指标体系均无代码“{found}”。是否为{suggestion}？',
  'issue.method-needs-positive.plain':
    '节点{node}：{aggregate}合成要求数值大于0，{normalise}的最低值为0或更低。请将极差标准化取值范围改为1～100，或改用加权算术平均。',
  'issue.method-needs-positive-below':
    '节点{node}：{aggregate}合成要求数值大于0，而{part}采用{below}合成，结果可能为0或更低。请为{part}改选其他方法，或将{node}改用加权算术平均。',
  'issue.method-scales-mixed':
    '节点{node}：{part}采用{below}合成，其结果与其他各项量纲范围不同，不能直接进行{aggregate}合成。请对{node}的各项采用同一方法，或将{node}本身改用逼近理想解排序法（TOPSIS）或科普兰法。',
  'issue.runs-too-many':
    '方法文件{path}：行业{sector}共{units}个评价对象，模拟{found}次所需内存超出页面上限。请将模拟次数设为不超过{most}次。',
  'issue.group-unknown': '方法文件{path}：数据中无分组“{found}”。是否为{suggestion}？',
  'issue.reference-unknown': '方法文件{path}：数据中无城市“{found}”。是否为{suggestion}？',
  'issue.framework-overlap':
    '行业“{sector}”同时属于两个指标体系：{first}、{second}。每个行业只能归入其一，请更正。',
  'issue.sector-unclaimed':
    '{where}：行业“{sector}”不在已载入的指标体系内，其数据未参与测算。请载入相应指标体系，或更正行业。',
  'issue.indicator-constant.plain':
    '{indicator}：{years}年各城市数值相同，无区分度，未参与测算，其余指标权重已按比例调整。',
  'issue.treat-not-passed':
    '{indicator}：{years}年数据经异常值处理后分布仍明显偏斜。请先查看其分布，再使用得分。',
  'issue.denominator-missing':
    '{indicator}：有{cells}个数值因分母{denominator}缺失或为0而无法换算，按缺失处理。请补报{denominator}。',
  'issue.aggregate-not-positive':
    '节点{node}：有{units}个评价对象的数值为0或更低，{aggregate}合成无法进行，该节点不计分。请将取值范围改为1～100，或改用加权算术平均。',
  'issue.goalposts-missing':
    '{indicator}：未设上下限阈值，未参与测算。请在指标体系中补充，或改选无量纲化方法。',
  'issue.target-missing': '{indicator}：未设目标值，未参与测算。请在指标体系中补充，或改选无量纲化方法。',
  'issue.target-not-better':
    '{indicator}：目标值不优于{years}年的最低水平，未参与测算。请核对目标值与指标方向。',
  'issue.reference-missing':
    '{indicator}：标杆城市{years}年无数据或为最低水平，相应得分缺失。请改选标杆城市。',
  'issue.best-is-zero': '{indicator}：{years}年最优值为0，无法测算占比，未参与测算。请改选无量纲化方法。',
  'issue.best-is-negative':
    '{indicator}：{years}年最优值小于0，占比与优劣方向相反，表现越差得分越高。请改选无量纲化方法。',
  'issue.transform-not-positive':
    '{indicator}：{years}年有{cells}个数值不大于0，无法取对数（{transform}），按缺失处理。请核对数值，或在指标框架中取消该变换。',
  'issue.grade-scale': '得分不在0～100范围内，与等级划分标准不符，未划定等级。',
  'issue.audit-few-units':
    '指标体系检验：行业{sector}、节点{node}，{years}年{members}项下级指标数据齐全的城市仅{units}个；城市数须多于指标数，方可计算主成分、KMO、巴特利特球形检验和方差膨胀因子，本次未计算。请合并各年检验、插补缺失值，或拆分该节点。',
  'issue.audit-singular':
    '指标体系检验：行业{sector}、节点{node}，{years}年有下级指标可由其他指标推出，无法计算KMO、巴特利特球形检验和方差膨胀因子。请核查信息重复的指标，剔除其一。',
};
