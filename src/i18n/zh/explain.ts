import type { explain as en } from '../en/explain.ts';

/** What every method does and when to use it, one paragraph each. */
export const explain: Record<keyof typeof en, string> = {
  'explain.impute.none':
    '缺失数据不作填补，城市得分按已有指标加权平均，缺项本身不加分也不减分。适用于覆盖率较高，或任何推算都难以令人信服的情形。',
  'explain.impute.mean':
    '以该指标全部城市的均值填补。方法简明，便于说明；但会使缺项较多的城市趋于中间水平，低估指标的离散程度，且易受个别极端城市影响。',
  'explain.impute.median':
    '以该指标全部城市的中位数填补。作用与均值相近，但不受个别极端城市影响，更适用于偏态分布的指标。',
  'explain.impute.group-mean':
    '以同组城市（如同一经济体）的均值填补。适用于组间差异大于组内差异的情形，每组须有若干个有数据的城市。',
  'explain.impute.group-median':
    '以同组城市的中位数填补，是分组均值的稳健形式，适用于组内城市较少且存在个别特殊城市的情形。',
  'explain.impute.row':
    '根据该城市同一一级指标下其他指标的水平推算缺失值。适用于同组指标反映同一现象、相互接近的情形。',
  'explain.impute.nearest':
    '取在共有指标上与该城市最相似的k个城市的均值。适用于指标间相关性较强、数据完整的城市较多的情形；城市过少时，“最近邻”并不相近。',
  'explain.impute.latest':
    '沿用该城市最近一个有数据年份的数值，前推年数不超过限定值。统计部门对变动较慢的指标常用此法；但会掩盖其后的变化。',
  'explain.impute.constant':
    '缺失年份沿用前一个已有数值，序列开头的缺失以首个已有数值补齐。适用于法规制度等很少变动的指标。',
  'explain.impute.linear':
    '两个有数据年份之间的缺失按直线内插，首尾缺失不填补。适用于每隔数年调查一次、变化平稳的指标。',
  'explain.impute.linear-constant':
    '中间缺失按直线内插，首尾缺失沿用最近的已有数值。序列中只要有一个数值即可全部补齐。',
  'explain.treat.none':
    '数值不作调整。适用于无量纲化不受极端值影响（如秩次法、固定阈值）的情形，或极端值真实且应当计入的情形。',
  'explain.treat.winsorise':
    '当指标分布过偏、少数城市决定整个量程时，将最极端的数值逐个调整为次极端的数值，直至分布形态符合要求。其余城市的次序不变，调整后的城市在该指标上数值相同。',
  'explain.then.none': '缩尾后分布仍不符合要求的指标保留原值并予列示，由人工判断。',
  'explain.then.log-ct': '取数值与最小值之差加上全距的1%后的对数，可压缩长尾，零值和负值同样适用。',
  'explain.then.log-ct-plus': '从偏斜一侧取对数，并加上全距的1%，对左偏、右偏的长尾均可压缩。',
  'explain.then.log-ct-orig':
    '将最小值平移至1后取对数，与COIN Tool的算法一致，用于复算既有指数。数值较小时作用有限。',
  'explain.then.log-gii': '全球创新指数所用变换：先将数值展开到1至最大值之间，再取对数。要求最大值大于1。',
  'explain.then.box-cox': '指数为λ的幂变换，λ取0时即为对数变换。适用于已知该指标适宜指数的情形。',
  'explain.normalise.min-max':
    '最不利城市取下限，最优城市取上限，其余按比例计分。通俗易懂；但量程取决于两端的两个城市，只有合并测算的各年度得分才可相互比较。',
  'explain.normalise.z-score':
    '以标准差为单位衡量城市与均值的距离。各指标离散程度一致，不因量纲不同而偏重，极端值仍有影响。得分可为负，不能用于几何平均和调和平均。',
  'explain.normalise.rank': '由差到优的位次。只保留次序，不受异常值影响；但微小差异与悬殊差距同等计分。',
  'explain.normalise.borda': '优于多少个城市即得多少分，自0起计，为博尔达投票的计分规则。',
  'explain.normalise.percentile-rank': '优于其他城市的比例，取值0～1，便于城市数不同的组别之间比较。',
  'explain.normalise.distance-to-max':
    '与最优城市的差距占全距的比重：最优为1，最不利为0，相当于从最优值出发的极差标准化。',
  'explain.normalise.distance-to-target':
    '从最不利值到目标值的完成程度。适用于政策已规定目标的指标；超过目标时得分大于1，设定封顶的除外。',
  'explain.normalise.distance-to-reference':
    '以选定的标杆城市为1衡量其他城市。适用于对标分析；排名会随标杆城市的长处而变化。',
  'explain.normalise.goalposts':
    '按指标体系规定的上下限计算所处位置，超出部分截断为0分或满分。量程不随数据变动，各年度、各城市得分可比；要求上下限有充分依据。',
  'explain.normalise.scaled':
    '按规定的上下限计算所处位置，不作截断，得分可低于0或高于满分。适用于超出上下限本身具有含义的情形。',
  'explain.normalise.fraction-of-max': '城市数值与最优值之比，仅适用于大于0且按比例越大越好的指标。',
  'explain.normalise.efficacy':
    '我国统计实践中的功效系数法：最不利城市得基础分60分，最优城市再加40分。得分近似百分制，无城市得0分。',
  'explain.weight.given':
    '采用专家或指标体系给定的权重。数值公开，便于讨论；权重对结果的影响可通过不确定性分析考察。',
  'explain.weight.equal':
    '同一上级下各项权重相等。无充分理由区分轻重时常用此法；须注意指标较少的一级指标，其单项指标所占比重较大。',
  'explain.weight.entropy':
    '城市间差异大的指标权重较大，差异小的权重较小。形式客观，但反映的是离散程度而非重要程度，个别异常值可能抬高权重。',
  'explain.weight.critic':
    '权重随指标的离散程度增大，并随其与其他指标的重复程度减小，可减少重复计算；须有足够的城市使相关系数稳定。',
  'explain.weight.coefficient-of-variation':
    '权重与标准差对均值之比成正比，偏重城市间相对差异较大的指标；不适用于均值接近0的得分。',
  'explain.weight.standard-deviation':
    '权重与得分的标准差成正比，是最简单的客观赋权法，取决于各指标的离散程度。',
  'explain.weight.pca':
    '依据解释大部分方差的主成分确定权重，同步变动的指标归入同一主成分并分摊权重。要求城市数多于指标数且指标相关；权重反映信息量而非重要程度。',
  'explain.weight.pca-first':
    '仅依据第一主成分确定权重，反映各指标与共同因素的联系程度。适用于单一因素占主导的情形；不区分载荷的正负，应先在检验页确认无反向指标。',
  'explain.weight.ahp':
    '由专家对各项两两比较，取值1（同等重要）至9（极端重要），以判断矩阵的主特征向量为权重。一致性比例小于0.1表示判断基本不矛盾。多位专家的判断以几何平均合成。',
  'explain.weight.optimised':
    '求解一组权重，使各项与合成结果的相关程度符合设定，未设定时彼此相等。适用于以“等权”表示“等影响”的情形。',
  'explain.weight.benefit-of-doubt':
    '在各项贡献占比的限定范围内，每个城市采用对自身最有利的权重，因而任何城市都不能以权重不利为由提出异议。得分以最佳实践为参照，各城市权重不同。',
  'explain.weight.combined':
    '将两组权重（通常为主观权重和客观权重）以加法或乘法合成，兼顾判断与数据；应注明各组所占比重。',
  'explain.aggregate.arithmetic':
    '加权算术平均。一项的不足可由另一项的长处等额弥补，权重相当于各项之间的替代比例。',
  'explain.aggregate.geometric': '以权重为指数的连乘积。不足只能部分弥补，改善最弱项收效最大。得分须大于0。',
  'explain.aggregate.harmonic': '各项得分倒数的加权平均的倒数，对弱项的惩罚重于几何平均。得分须大于0。',
  'explain.aggregate.generalised':
    '幂平均，其他平均数均为其特例：p取1为算术平均，趋于0为几何平均，取−1为调和平均。p越小，长处越难弥补不足。',
  'explain.aggregate.median': '加权中位数，不受个别极端项影响；但中间位置以外的变化不计入。',
  'explain.aggregate.copeland':
    '城市两两比较，在权重过半的项目上领先者胜，得分为胜场数减负场数。长处完全不能弥补不足，只计次序；得分随参评城市变化。',
  'explain.aggregate.owa':
    '先将城市各项得分排序，在各项权重之外再按位次加权：乐观度低于0.5侧重最弱项，高于0.5侧重最强项，表明指数的宽严取向。',
  'explain.aggregate.topsis':
    '衡量城市与最优理想解的接近程度以及与最不利解的远离程度。适用于方案择优；得分随参评城市变化。',
  'explain.aggregate.penalised-mean':
    '在均值基础上减去（或加上）不均衡惩罚项（MPI、AMPI）。均值相同的两个城市，各项均衡者得分较高。意大利统计局用于福祉测度。',
  'explain.grade.aaa-d':
    '仿照信用评级分为九级，90分及以上为AAA级，依次递减；D级保留给一票否决。得分达到界限即归入该级，数据不足的城市不予评级。',
  'explain.grade.four-colour': '参照企业环境信用评价分为四种颜色，界限与九级一致，较为粗略，便于快速识别。',
  'explain.grade.five-star': '自70分起以较密的界限分为五星，70分以下无星，用于表彰先进而非全面分等。',
};
