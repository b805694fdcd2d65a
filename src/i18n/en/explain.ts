/** What every method does and when to use it, one paragraph each. */
export const explain = {
  'explain.impute.none':
    'Gaps stay gaps. A city’s score is the weighted mean of what it has, so a missing value neither helps nor harms by itself. Use it when coverage is high, or when any guess would be harder to defend than a gap.',
  'explain.impute.mean':
    'A gap takes the mean of all cities for that indicator. Simple and easy to defend, but it pulls cities with many gaps towards the middle and makes the indicator look less spread than it is. One extreme city moves the filled values.',
  'explain.impute.median':
    'A gap takes the middle value of all cities. Like the mean, but a single extreme city cannot move it; the better choice for skewed indicators.',
  'explain.impute.group-mean':
    'A gap takes the mean of the cities in the same group, for example the same economy. Use it when groups differ more from each other than cities within them; it needs several observed cities in each group.',
  'explain.impute.group-median':
    'A gap takes the middle value of the same group. The robust form of the group mean, for small groups with an odd city in them.',
  'explain.impute.row':
    'A gap is taken from the city’s own other indicators of the same pillar: where the city stands in those is carried over to the missing one. Use it when the indicators of a pillar measure much the same thing.',
  'explain.impute.nearest':
    'A gap takes the mean of the k cities that resemble this one most in what both have. Use it when indicators hang together and there are enough complete cities; with few cities, neighbours are not near.',
  'explain.impute.latest':
    'A gap takes the city’s own latest earlier value, no older than the years allowed. The usual choice of statistics offices for slow-moving quantities; it hides a change that happened since.',
  'explain.impute.constant':
    'The city’s series is held constant: gaps take the value before, a gap at the start takes the first known one. Use it for quantities that hardly change, such as regulations.',
  'explain.impute.linear':
    'A gap between two observed years lies on the straight line between them; ends stay empty. Use it for steady trends surveyed every few years.',
  'explain.impute.linear-constant':
    'Gaps between observed years lie on the line between them, gaps at the ends take the nearest known value. It fills every gap of a series that has at least one value.',
  'explain.treat.none':
    'Values go on as they are. Right when normalisation does not depend on extremes, as with ranks or fixed goalposts, or when extreme values are real and meant to count.',
  'explain.treat.winsorise':
    'Where an indicator is so lopsided that a few cities set the scale for all, its most extreme values are set to the next less extreme one, one after another, until the shape is acceptable. Order among the others is kept; the cities set become equal in it.',
  'explain.then.none':
    'An indicator that is still lopsided after winsorising stays as it is and is reported, so that a person decides.',
  'explain.then.log-ct':
    'The logarithm of the distance to the least value, plus 1% of the range. It draws a long tail together and works for zeros and negative values.',
  'explain.then.log-ct-plus':
    'The logarithm from the side the skew points to, with a shift of 1% of the range: long tails on either side are drawn together.',
  'explain.then.log-ct-orig':
    'The logarithm after moving the least value to 1, as the COIN Tool writes it; kept so that indices built there can be reproduced. It does little where values are small.',
  'explain.then.log-gii':
    'The transformation of the Global Innovation Index: values are spread from 1 to the greatest one before the logarithm is taken. It needs a greatest value above 1.',
  'explain.then.box-cox':
    'A power transformation with the exponent λ; λ = 0 is the logarithm. Use it when you know the exponent that suits the quantity.',
  'explain.normalise.min-max':
    'The worst city gets the lower end, the best the upper, the others in proportion. Everyone understands it; but the scale hangs on two cities, and scores of different years compare only when both were scaled together.',
  'explain.normalise.z-score':
    'How many standard deviations a city lies from the mean. Indicators get the same spread, so none dominates by its scale, while exceptional values keep counting. Scores can be negative, so geometric and harmonic means are not possible.',
  'explain.normalise.rank':
    'The place of a city counted from the worst. Nothing but order remains: robust against outliers, but a hair’s breadth counts as much as a wide gap.',
  'explain.normalise.borda':
    'How many cities a city beats. Like the rank, starting at 0; it is the counting rule of Borda votes.',
  'explain.normalise.percentile-rank':
    'The share of the other cities that a city beats, from 0 to 1. Comparable between groups of different size.',
  'explain.normalise.distance-to-max':
    'How far a city is from the best, as a share of the range: 1 for the best, 0 for the worst. Min–max seen from the top.',
  'explain.normalise.distance-to-target':
    'How much of the way from the worst value to the target has been gone. Use it where policy has set targets; a target passed counts above 1 unless it is capped.',
  'explain.normalise.distance-to-reference':
    'A city measured against one city you choose, which stands at 1. For benchmarking against a model; the ranking follows the model’s strengths.',
  'explain.normalise.goalposts':
    'The way between two fixed limits of the framework; beyond them it is cut to 0 or full marks. The scale does not move when data change, so scores of different years and cities compare. It needs limits that can be defended.',
  'explain.normalise.scaled':
    'The way between two fixed limits, without cutting: values beyond them score under 0 or above full marks. Use it when being beyond a limit is information.',
  'explain.normalise.fraction-of-max':
    'A city’s value as a share of the best value. Only for quantities that are above 0 and of which more is better in proportion.',
  'explain.normalise.efficacy':
    'The efficacy coefficient of Chinese statistical practice: the worst city gets a base of 60, the best 40 more. Scores read like school marks, and no one gets 0.',
  'explain.weight.given':
    'Weights as experts or the framework set them. The most open choice: values are stated and can be disputed. Run the uncertainty analysis to see how much hangs on them.',
  'explain.weight.equal':
    'Every child of a node counts the same. The usual choice when nothing speaks for any other; mind that pillars with few indicators then make each of them count more.',
  'explain.weight.entropy':
    'Indicators that tell cities apart get more weight, those in which all are alike get less. Objective in form, but it rewards spread, not importance, and one outlier can attract much weight.',
  'explain.weight.critic':
    'Weight grows with an indicator’s spread and with how little it repeats the others. Takes away double counting; needs enough cities for stable correlations.',
  'explain.weight.coefficient-of-variation':
    'Weight grows with the standard deviation relative to the mean. It favours indicators with large relative differences between cities; not for scores around 0.',
  'explain.weight.standard-deviation':
    'Weight grows with the standard deviation of the scores. The simplest data-driven weights; they follow how wide each indicator is spread.',
  'explain.weight.pca':
    'Weights from the principal components that carry most of the variance: indicators that move together share a component and its weight. It needs more cities than indicators, and correlated ones; weight then means statistical information, not importance.',
  'explain.weight.pca-first':
    'Weights from the first principal component alone: how strongly each indicator belongs to what all have in common. Fit where one factor dominates; the sign of a loading is not looked at, so check in the audit that none runs against it.',
  'explain.weight.ahp':
    'Experts compare two children at a time, from 1 (equally important) to 9 (extremely more); the weights are the principal eigenvector of the matrix. A consistency ratio under 0.1 says that the judgements do not contradict each other. Several experts are joined by the geometric mean.',
  'explain.weight.optimised':
    'Weights are searched so that every child is correlated with the result as wanted, equally unless you say otherwise. Use it when “equal weights” should mean equal influence.',
  'explain.weight.benefit-of-doubt':
    'Every city gets the weights that suit it best, within limits of each part’s share. Nobody can complain of the weights, for better ones do not exist for them; scores are then relative to the best practice, and weights differ from city to city.',
  'explain.weight.combined':
    'Two sets of weights joined, usually expert and data-driven, as a weighted sum or as a product. The usual compromise of judgement and evidence; state the share of each.',
  'explain.aggregate.arithmetic':
    'The weighted mean. Weakness in one part is made up by strength in another, point for point. Weights read as exchange rates between parts.',
  'explain.aggregate.geometric':
    'The product of the scores raised to their weights. Weakness can be made up only in part: improving the weakest pays most. Scores must be above 0.',
  'explain.aggregate.harmonic':
    'The reciprocal of the mean of reciprocals; it punishes weak parts even more than the geometric mean. Scores must be above 0.',
  'explain.aggregate.generalised':
    'The power mean, of which the others are cases: p = 1 arithmetic, near 0 geometric, −1 harmonic. The smaller p, the less a strength makes up for a weakness.',
  'explain.aggregate.median':
    'The weighted middle score. One extreme part cannot move it; but changes outside the middle do not count at all.',
  'explain.aggregate.copeland':
    'Cities meet in pairs; who is better in parts of more weight wins. The score is wins less losses. Strength cannot make up for weakness at all, and only order counts. A city’s score depends on who takes part.',
  'explain.aggregate.owa':
    'Scores of a city are put in order, and beside its own weight each counts by its place in that order: weight moves towards the weakest (orness under 0.5) or the strongest (above). It says how optimistic the index is.',
  'explain.aggregate.topsis':
    'How near a city is to an ideal of the best values, and how far from the worst ones. Clear where cities are alternatives to choose from; the score depends on who takes part.',
  'explain.aggregate.penalised-mean':
    'The mean less (or plus) a penalty for being uneven (MPI, AMPI). Two cities with the same mean: the balanced one stands higher. Used by the Italian statistics office for well-being.',
  'explain.grade.aaa-d':
    'Nine classes in the manner of credit ratings, from AAA (90 and more) down; D is kept for a veto. A score that reaches a bound is in the class; a city with too little data is not rated.',
  'explain.grade.four-colour':
    'Four colours as in enterprise environmental credit, with the bounds of the nine classes. Coarse, for quick reading.',
  'explain.grade.five-star':
    'Five stars with close bounds from 70 upward, and none below: a mark for the best rather than a scale for all.',
} as const;
