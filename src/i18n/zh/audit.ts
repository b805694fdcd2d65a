import type { audit as en } from '../en/audit.ts';

/** 指标体系检验。 */
export const audit: Record<keyof typeof en, string> = {
  'app.nav.audit': '检验',
  'audit.title': '指标体系检验',
  'audit.open': '指标体系检验',
  'audit.path': '路径',
  'audit.loading': '正在检验',
  'audit.failed': '检验未能完成',
  'audit.download': '下载检验结果（.csv）',
  'audit.sections': '检验内容',
  'audit.section.summary': '概要',
  'audit.section.correlations': '相关性',
  'audit.section.distributions': '分布',
  'audit.section.consistency': '内部一致性',
  'audit.section.components': '主成分',
  'audit.section.outliers': '异常值',
  'audit.section.weights': '权重',
  'audit.left-out_one': '有{count}项检验未能计算',
  'audit.left-out_other': '有{count}项检验未能计算',
  'audit.indicator': '指标',
  'audit.pillar': '一级指标',
  'audit.cities_one': '{count}个城市',
  'audit.cities_other': '{count}个城市',

  'audit.headline.gap': '“{more}”的实际影响大于设定权重，“{less}”的实际影响小于设定权重',
  'audit.headline.even': '各一级指标的实际影响与设定权重基本相符',
  'audit.headline.unknown': '城市过少，无法判断各一级指标的实际影响',
  'audit.lead.gap': '“{node}”的名义权重为{nominal}，实际影响权重为{realised}。',
  'audit.lead.repeat_one': '有{count}对指标信息重复。',
  'audit.lead.repeat_other': '有{count}对指标信息重复。',
  'audit.lead.oppose_one': '有{count}对指标方向相反。',
  'audit.lead.oppose_other': '有{count}对指标方向相反。',
  'audit.lead.no-flags': '各指标之间未见信息重复或方向相反。',

  'audit.correlation.heading_one': '{count}项指标的变动情况',
  'audit.correlation.heading_other': '{count}项指标之间的相关性',
  'audit.correlation.flagged_one':
    '{pairs}对指标中有{count}对需要关注。信息重复的，建议合并或将权重减半；方向相反的，建议核对指标方向。',
  'audit.correlation.flagged_other':
    '{pairs}对指标中有{count}对需要关注。信息重复的，建议合并或将权重减半；方向相反的，建议核对指标方向。',
  'audit.correlation.none':
    '{pairs}对指标中，没有信息重复（r大于0.90）或方向相反（r小于−0.40）的情况，无需合并或调整方向。',
  'audit.correlation.few': '只有{count}个城市，不足以测算相关系数。至少需要3个城市同时具有两项指标的数据。',
  'audit.correlation.how': '指标均已统一为越大越好；图中仅标注绝对值不低于0.30的系数，其余见表。',
  'audit.correlation.table': '指标相关系数',
  'audit.correlation.measure': '相关系数类型',
  'audit.correlation.legend': '{measure}，{cities}',
  'audit.legend.flagged': '需要关注：大于0.90或小于−0.40',
  'audit.legend.inside': '同一一级指标内',
  'audit.measure.pearson': '皮尔逊',
  'audit.measure.spearman': '斯皮尔曼',
  'audit.measure.kendall': '肯德尔',
  'audit.column.a': '指标',
  'audit.column.b': '对照指标',
  'audit.column.r': '相关系数',
  'audit.column.p': 'p值',
  'audit.column.n': '城市数',

  'audit.pairs.heading_one': '需要关注的指标：{count}对',
  'audit.pairs.heading_other': '需要关注的指标：{count}对',
  'audit.pairs.none': '没有需要关注的指标对',
  'audit.pairs.none.why': '同组指标的相关系数均不大于0.90，也不小于−0.40。增加指标或年份后，建议重新检验。',
  'audit.pair': '{a}与{b}',
  'audit.pair.collinear': '信息重复',
  'audit.pair.negative': '方向相反',
  'audit.pair.collinear.text': '两项指标在“{node}”中反映的信息基本相同。建议保留一项，或将两项权重减半。',
  'audit.pair.negative.text':
    '一项得分较高的城市，另一项往往较低，在“{node}”中相互抵消。建议核对两项指标的方向，或调整其中一项的归属。',
  'audit.pair.collinear.across':
    '两项指标分属不同一级指标，反映的信息却基本相同。建议保留归属更合适的一项，或说明同时保留的理由。',
  'audit.pair.negative.across':
    '一项得分较高的城市，另一项往往较低，两项分属不同一级指标。宜作为此消彼长的关系加以说明，不必视为差错。',

  'audit.pair.few_one': '同时具有两项数据的城市只有{count}个，可能出于偶然，建议待数据补充后再作调整。',
  'audit.pair.few_other': '同时具有两项数据的城市只有{count}个，可能出于偶然，建议待数据补充后再作调整。',

  'audit.denominator.heading': '得分是否受城市规模影响',
  'audit.denominator.finding':
    '{indicator}与{denominator}同步变化（r为{r}，p值为{p}），规模较大的城市可能因规模得分。建议改用强度指标，或在附注中说明。',
  'audit.denominator.clear':
    '各指标与规模变量的相关性均不强，最强的是{indicator}与{denominator}（r为{r}），无需再作除法处理。',
  'audit.denominator.none': '数据中没有人口、地区生产总值等规模变量，暂无法检验。补充相应列后即可查看。',
  'audit.denominator.table': '指标与规模变量的相关系数',
  'audit.denominator': '规模变量',
  'audit.missing.few': '城市过少',

  'audit.shape.heading': '{indicator}处理前后的分布',
  'audit.shape.choose': '指标',
  'audit.shape.treated_one':
    '异常值处理调整了{count}个数值：偏度由{skew}变为{skewAfter}，峰度由{kurtosis}变为{kurtosisAfter}，量纲不再由极端值决定。建议向数据来源核实。',
  'audit.shape.treated_other':
    '异常值处理调整了{count}个数值：偏度由{skew}变为{skewAfter}，峰度由{kurtosis}变为{kurtosisAfter}，量纲不再由极端值决定。建议向数据来源核实。',
  'audit.shape.transformed':
    '数据作了变换（{transform}）：偏度由{skew}变为{skewAfter}，峰度由{kurtosis}变为{kurtosisAfter}。变换后数值间距的含义有所不同，建议在附注中说明。',
  'audit.shape.skewed':
    '偏度为{skew}，峰度为{kurtosis}，分别超出2和3.5，少数城市决定了全部城市的量纲。建议进行异常值处理或对数变换。',
  'audit.shape.fine': '偏度为{skew}，峰度为{kurtosis}，未同时超出2和3.5，量纲不由少数城市决定，无需处理。',
  'audit.shape.few': '只有{count}个数值，不足以判断分布形态。',
  'audit.shape.before': '处理前',
  'audit.shape.after': '处理后',
  'audit.shape.unchanged': '无变化',
  'audit.shape.set_one': '调整{count}个数值',
  'audit.shape.set_other': '调整{count}个数值',
  'audit.shape.rescaled': '数据已变换',
  'audit.shape.describe': '{indicator}：处理前{before}个城市，数值从{min}到{max}。',
  'audit.shape.city': '城市',

  'audit.columns.heading': '各指标的分布形态',
  'audit.columns.skewed_one':
    '处理前有{count}项指标受少数城市左右（偏度绝对值大于2且峰度大于3.5），处理后为{after}项。对此类指标，建议增加可调整点数或进行对数变换。',
  'audit.columns.skewed_other':
    '处理前有{count}项指标受少数城市左右（偏度绝对值大于2且峰度大于3.5），处理后为{after}项。对此类指标，建议增加可调整点数或进行对数变换。',
  'audit.columns.solved_one':
    '处理前有{count}项指标受少数城市左右（偏度绝对值大于2且峰度大于3.5），处理后没有此类指标，现行处理方法可以保留。',
  'audit.columns.solved_other':
    '处理前有{count}项指标受少数城市左右（偏度绝对值大于2且峰度大于3.5），处理后没有此类指标，现行处理方法可以保留。',
  'audit.columns.fine': '没有受少数城市左右的指标（偏度绝对值大于2且峰度大于3.5），无需处理即可解读得分。',
  'audit.columns.table': '各指标的分布',
  'audit.column.available': '有数据',
  'audit.column.missing': '缺失',
  'audit.column.range': '取值范围',
  'audit.column.mean': '平均值',
  'audit.column.median': '中位数',
  'audit.column.sd': '标准差',
  'audit.column.skew': '偏度',
  'audit.column.kurtosis': '峰度',
  'audit.column.outliers': '异常值',
  'audit.column.treated': '调整数',

  'audit.alpha.heading': '各一级指标的内部一致性',
  'audit.alpha.weak':
    '“{node}”的内部一致性最低（α为{alpha}）。α偏低不等于指标有误，只说明所含指标并不同步变化。',
  'audit.alpha.drop': '剔除{indicator}后α为{alpha}，建议先研究该指标。',
  'audit.alpha.split': '剔除任何一项都不能明显改善，建议考虑拆分该一级指标。',
  'audit.alpha.firm': '各一级指标内部一致（α在{low}至{high}之间），其平均值可以代表所含指标，无需剔除指标。',
  'audit.alpha.none': '城市或指标过少，各一级指标均无法测算克龙巴赫α系数。',
  'audit.alpha.table': '各一级指标的克龙巴赫α系数',
  'audit.alpha': 'α',
  'audit.alpha.bar': 'α，竖线为0.70',
  'audit.alpha.members': '指标数',
  'audit.alpha.reading': '评价',
  'audit.alpha.reading.firm': '内部一致',
  'audit.alpha.reading.loose': '较为松散',
  'audit.alpha.reading.weak': '一致性弱',

  'audit.fit.heading': '是否适合主成分分析',
  'audit.fit.some':
    '可以检验的{count}组指标中有{fit}组适合（KMO不低于0.60，巴特利特检验p值小于0.05）。其余各组不宜采用主成分赋权。',
  'audit.fit.all':
    '可以检验的{count}组指标均适合（KMO不低于0.60，巴特利特检验p值小于0.05），可以考虑主成分赋权。',
  'audit.fit.none':
    '可以检验的{count}组指标均不适合（KMO不低于0.60，巴特利特检验p值小于0.05），不宜采用主成分赋权。',
  'audit.fit.few': '城市或指标过少，无法进行KMO检验和巴特利特球形检验。',
  'audit.fit.table': '各组指标的KMO检验和巴特利特球形检验',
  'audit.fit.kmo': 'KMO',
  'audit.fit.chi': '巴特利特χ²',
  'audit.fit.df': '自由度',
  'audit.fit.p': 'p值',
  'audit.fit.reading': '评价',
  'audit.fit.yes': '适合',
  'audit.fit.no': '不适合',

  'audit.member.heading': '各指标在组内的作用',
  'audit.member.high_one':
    '有{count}项指标的方差膨胀因子大于10，最大为{indicator}（{vif}），其信息已由同组其他指标反映。建议剔除或合并。',
  'audit.member.high_other':
    '有{count}项指标的方差膨胀因子大于10，最大为{indicator}（{vif}），其信息已由同组其他指标反映。建议剔除或合并。',
  'audit.member.fine':
    '方差膨胀因子均不大于10（最大为{indicator}，{vif}），各指标都提供了独立信息，可以保留。',
  'audit.member.none': '城市过少，无法测算方差膨胀因子。',
  'audit.member.few': '城市过少，无法测算KMO和方差膨胀因子',
  'audit.member.table': '剔除该指标后的α、KMO和方差膨胀因子',
  'audit.member.dropped': '剔除后α',
  'audit.member.vif': '方差膨胀因子',

  'audit.pca.heading': '{node}的主成分',
  'audit.pca.choose': '指标组',
  'audit.pca.one': '第一主成分的方差贡献率为{share}，该组指标反映的是同一方面，平均值可以较好地概括。',
  'audit.pca.thin':
    '只有一个主成分较为突出，但方差贡献率仅为{share}，指标之间共同信息较少。建议说明该组平均值所要反映的内容。',
  'audit.pca.several':
    '有{count}个主成分的特征值大于1，累计方差贡献率为{share}，第二主成分以{indicator}为主。该组指标反映不止一个方面，建议考虑拆分。',
  'audit.pca.none': '城市过少，或有差异的指标过少，{node}无法进行主成分分析。',
  'audit.pca.components': '方差贡献率',
  'audit.pca.loadings': '载荷',
  'audit.pca.loadings.how': '绝对值不低于0.50的加粗。各主成分绝对值最大的载荷取正号。',
  'audit.pca.component': '第{number}主成分',
  'audit.pca.head': '主成分',
  'audit.pca.eigenvalue': '特征值',
  'audit.pca.share': '方差贡献率',
  'audit.pca.cumulative': '累计',

  'audit.outliers.heading': '偏离较大的数值',
  'audit.outliers.finding_one':
    '有{count}个数值超出上下四分位数1.5倍四分位距，为{indicator}；异常值处理调整了{treated}个。建议先与填报单位核实，再决定保留或剔除。',
  'audit.outliers.finding_other':
    '有{count}个数值超出上下四分位数1.5倍四分位距，{indicator}最多（{most}个）；异常值处理调整了{treated}个。建议先与填报单位核实，再决定保留或剔除。',
  'audit.outliers.none': '没有数值超出上下四分位数1.5倍四分位距，无需核实。',
  'audit.outliers.table': '各指标的异常值',

  'audit.outliers.cities': '偏离较大的城市',

  'audit.weights.heading': '名义权重、综合权重与实际影响权重',
  'audit.weights.finding':
    '“{more}”对排名的影响大于设定（{moreGap}个百分点），“{less}”小于设定（{lessGap}个百分点）。如需接近设定，可在“方法”页调低前者、调高后者。',
  'audit.weights.even': '各一级指标的实际影响权重与名义权重相差均不超过2个百分点，权重符合设定。',
  'audit.weights.none': '参与排名的城市过少，无法测算各权重的实际影响。',
  'audit.weights.table': '一级指标权重',
  'audit.weights.nominal': '名义权重',
  'audit.weights.effective': '综合权重',
  'audit.weights.realised': '实际影响权重',
  'audit.weights.gap': '差值',
  'audit.weights.inside': '组内',
  'audit.weights.in-index': '占指数',
  'audit.weights.from-effective': '实际影响权重减综合权重',
  'audit.weights.unit': '单位：%；实际影响权重为与指数相关系数平方的占比',
  'audit.weights.each.heading': '各指标的权重',
  'audit.weights.each.finding':
    '{most}对指数的影响最大（占相关系数平方之和的{high}），{least}最小（{low}）。几乎不影响指数的指标，建议剔除或提高数据质量。',
  'audit.weights.each.table': '各指标的权重',

  'audit.removal.heading': '逐一剔除检验',
  'audit.removal.finding':
    '剔除{node}后，各城市位次平均变动{mean}位，{city}变动{max}位。排名对其依赖最大，建议重点核实相关数据。',
  'audit.removal.top_one': '剔除其中{count}项会改变第1位的城市。',
  'audit.removal.top_other': '分别剔除其中{count}项会改变第1位的城市。',
  'audit.removal.top.none': '剔除任何一项都不改变第1位的城市。',
  'audit.removal.none': '参与排名的城市过少，无法进行逐一剔除检验。',
  'audit.removal.table': '逐一剔除指标或一级指标后的排名变动',
  'audit.removal.left': '剔除项',
  'audit.removal.mean': '平均变动',
  'audit.removal.max': '最大变动',
  'audit.removal.city': '变动最大的城市',
  'audit.removal.first': '第1位',
  'audit.removal.changes': '改变',
  'audit.removal.stays': '不变',
};
