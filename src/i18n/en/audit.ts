/** The audit of framework and data. */
export const audit = {
  'app.nav.audit': 'Audit',
  'audit.title': 'Statistical audit',
  'audit.open': 'Audit',
  'audit.path': 'Path',
  'audit.loading': 'The audit is being made',
  'audit.failed': 'The audit could not be made',
  'audit.download': 'Download audit (.csv)',
  'audit.sections': 'Parts of the audit',
  'audit.section.summary': 'Summary',
  'audit.section.correlations': 'Correlations',
  'audit.section.distributions': 'Distributions',
  'audit.section.consistency': 'Consistency',
  'audit.section.components': 'Principal components',
  'audit.section.outliers': 'Outliers',
  'audit.section.weights': 'Weights',
  'audit.left-out_one': '{count} part of the audit could not be computed',
  'audit.left-out_other': '{count} parts of the audit could not be computed',
  'audit.indicator': 'Indicator',
  'audit.pillar': 'Pillar',
  'audit.cities_one': '{count} city',
  'audit.cities_other': '{count} cities',

  'audit.headline.gap': 'The framework measures {more} more than it says, {less} less',
  'audit.headline.even': 'Each pillar counts about as much as the framework says',
  'audit.headline.unknown': 'There are too few cities to say how much each pillar counts',
  'audit.lead.gap': '{node} carries {nominal} on paper and moves {realised} of the ranking.',
  'audit.lead.repeat_one': '{count} pair of indicators repeats itself.',
  'audit.lead.repeat_other': '{count} pairs of indicators repeat each other.',
  'audit.lead.oppose_one': '{count} pair pulls apart.',
  'audit.lead.oppose_other': '{count} pairs pull apart.',
  'audit.lead.no-flags': 'No pair of indicators repeats or contradicts another.',

  'audit.correlation.heading_one': 'How {count} indicator moves',
  'audit.correlation.heading_other': 'How the {count} indicators move together',
  'audit.correlation.flagged_one':
    '{count} of {pairs} pairs is flagged. Merge or halve the weight of what repeats itself; check the direction of what pulls apart.',
  'audit.correlation.flagged_other':
    '{count} of {pairs} pairs are flagged. Merge or halve the weight of what repeats itself; check the direction of what pulls apart.',
  'audit.correlation.none':
    'None of {pairs} pairs repeats itself (r > 0.90) or pulls apart (r < −0.40); nothing has to be merged or turned.',
  'audit.correlation.few':
    'Too few cities for correlations: {count}. Three with values of both indicators are needed.',
  'audit.correlation.how':
    'All are turned so that more is better; figures from ±0.30, the rest in the table.',
  'audit.correlation.table': 'Correlations of the indicators',
  'audit.correlation.measure': 'Measure',
  'audit.correlation.legend': '{measure}, {cities}',
  'audit.legend.flagged': 'flagged: > 0.90 or < −0.40',
  'audit.legend.inside': 'inside one pillar',
  'audit.measure.pearson': 'Pearson',
  'audit.measure.spearman': 'Spearman',
  'audit.measure.kendall': 'Kendall',
  'audit.column.a': 'Indicator',
  'audit.column.b': 'with',
  'audit.column.r': 'r',
  'audit.column.p': 'p-value',
  'audit.column.n': 'Cities',

  'audit.pairs.heading_one': '{count} flagged pair',
  'audit.pairs.heading_other': '{count} flagged pairs',
  'audit.pairs.none': 'No flagged pairs',
  'audit.pairs.none.why':
    'Inside the groups no correlation is above 0.90 or below −0.40. Look again when indicators or years are added.',
  'audit.pair': '{a} with {b}',
  'audit.pair.collinear': 'redundant',
  'audit.pair.negative': 'opposed',
  'audit.pair.collinear.text': 'Both say nearly the same in {node}. Drop one, or halve the weight of both.',
  'audit.pair.negative.text':
    'Cities strong in one tend to be weak in the other, so in {node} they cancel out. Check both directions, or move one.',
  'audit.pair.collinear.across':
    'Both say nearly the same, though they stand in different pillars. Keep the one that belongs, or say why both count.',
  'audit.pair.negative.across':
    'Cities strong in one tend to be weak in the other, in different pillars: a trade-off to explain rather than a fault.',

  'audit.pair.few_one': 'Only {count} city has both: it may be chance, so wait for more data before acting.',
  'audit.pair.few_other':
    'Only {count} cities have both: it may be chance, so wait for more data before acting.',

  'audit.denominator.heading': 'Does size pass for performance?',
  'audit.denominator.finding':
    '{indicator} moves with {denominator} (r {r}, p {p}): large cities may score by their size. Divide it by a suitable quantity, or say so in the annex.',
  'audit.denominator.clear':
    'No indicator moves strongly with a denominator; the strongest is {indicator} with {denominator} (r {r}). Nothing has to be divided again.',
  'audit.denominator.none':
    'The data carry no denominators such as population or GDP, so this cannot be looked at. Add them as columns to see it.',
  'audit.denominator.table': 'Correlations with the denominators',
  'audit.denominator': 'Denominator',
  'audit.missing.few': 'too few cities',

  'audit.shape.heading': '{indicator} before and after treatment',
  'audit.shape.choose': 'Indicator',
  'audit.shape.treated_one':
    '{count} value was set by treatment: skewness {skew} → {skewAfter}, kurtosis {kurtosis} → {kurtosisAfter}. It no longer sets the scale; confirm it with the source.',
  'audit.shape.treated_other':
    '{count} values were set by treatment: skewness {skew} → {skewAfter}, kurtosis {kurtosis} → {kurtosisAfter}. They no longer set the scale; confirm them with their sources.',
  'audit.shape.transformed':
    'The scale was changed ({transform}): skewness {skew} → {skewAfter}, kurtosis {kurtosis} → {kurtosisAfter}. Say so in the annex, since distances now read differently.',
  'audit.shape.skewed':
    'Skewness {skew} and kurtosis {kurtosis} lie beyond 2 and 3.5: a few cities set the scale for all others. Treat outliers, or take logarithms.',
  'audit.shape.fine':
    'Skewness {skew} and kurtosis {kurtosis} are not both beyond 2 and 3.5: no few cities set the scale, and no treatment is needed.',
  'audit.shape.few': 'Too few values for a shape: {count}.',
  'audit.shape.before': 'Before',
  'audit.shape.after': 'After',
  'audit.shape.unchanged': 'unchanged',
  'audit.shape.set_one': '{count} value set',
  'audit.shape.set_other': '{count} values set',
  'audit.shape.rescaled': 'scale changed',
  'audit.shape.describe': '{indicator}: {before} cities from {min} to {max} before treatment.',
  'audit.shape.city': 'City',

  'audit.columns.heading': 'Shape of every indicator',
  'audit.columns.skewed_one':
    '{count} indicator is led by a few cities before treatment (|skewness| > 2 and kurtosis > 3.5), {after} after it. For those left, allow more points to be treated or take logarithms.',
  'audit.columns.skewed_other':
    '{count} indicators are led by a few cities before treatment (|skewness| > 2 and kurtosis > 3.5), {after} after it. For those left, allow more points to be treated or take logarithms.',
  'audit.columns.solved_one':
    '{count} indicator is led by a few cities before treatment (|skewness| > 2 and kurtosis > 3.5), none after it: treatment does its work and can stay as it is.',
  'audit.columns.solved_other':
    '{count} indicators are led by a few cities before treatment (|skewness| > 2 and kurtosis > 3.5), none after it: treatment does its work and can stay as it is.',
  'audit.columns.fine':
    'No indicator is led by a few cities (|skewness| > 2 and kurtosis > 3.5); the scores can be read without treatment.',
  'audit.columns.table': 'Distributions of the indicators',
  'audit.column.available': 'Values',
  'audit.column.missing': 'Missing',
  'audit.column.range': 'Range',
  'audit.column.mean': 'Mean',
  'audit.column.median': 'Median',
  'audit.column.sd': 'Std. dev.',
  'audit.column.skew': 'Skewness',
  'audit.column.kurtosis': 'Kurtosis',
  'audit.column.outliers': 'Outliers',
  'audit.column.treated': 'Treated',

  'audit.alpha.heading': 'Does each pillar hold together?',
  'audit.alpha.weak':
    '{node} holds together least (α {alpha}). A low α is a question, not a fault: its indicators do not move together.',
  'audit.alpha.drop': 'Without {indicator} α would be {alpha}; look at that indicator first.',
  'audit.alpha.split': 'No single indicator is to blame; consider splitting the pillar.',
  'audit.alpha.firm':
    'Every pillar holds together (α from {low} to {high}): its mean stands for all of its indicators, and none has to leave.',
  'audit.alpha.none': 'Too few cities or indicators for Cronbach’s α in any pillar.',
  'audit.alpha.table': 'Cronbach’s α of the pillars',
  'audit.alpha': 'α',
  'audit.alpha.bar': 'α, the stroke marks 0.70',
  'audit.alpha.members': 'Ind.',
  'audit.alpha.reading': 'Reading',
  'audit.alpha.reading.firm': 'holds together',
  'audit.alpha.reading.loose': 'loose',
  'audit.alpha.reading.weak': 'weak',

  'audit.fit.heading': 'Do the pillars carry principal components?',
  'audit.fit.some':
    '{fit} of the {count} groups that can be tested do (KMO at least 0.60, Bartlett p below 0.05). In the others keep weights from principal components away.',
  'audit.fit.all':
    'All {count} groups that can be tested do (KMO at least 0.60, Bartlett p below 0.05): weights from principal components would have a sense there.',
  'audit.fit.none':
    'None of the {count} groups that can be tested does (KMO at least 0.60, Bartlett p below 0.05): do not take weights from principal components.',
  'audit.fit.few': 'Too few cities or indicators for KMO and Bartlett’s test in any group.',
  'audit.fit.table': 'KMO and Bartlett’s test of the groups',
  'audit.fit.kmo': 'KMO',
  'audit.fit.chi': 'Bartlett χ²',
  'audit.fit.df': 'df',
  'audit.fit.p': 'p-value',
  'audit.fit.reading': 'Reading',
  'audit.fit.yes': 'fit',
  'audit.fit.no': 'not fit',

  'audit.member.heading': 'What each indicator adds to its group',
  'audit.member.high_one':
    'VIF is above 10 for {count} indicator, most for {indicator} ({vif}): the others already say it. Drop or merge it.',
  'audit.member.high_other':
    'VIF is above 10 for {count} indicators, most for {indicator} ({vif}): the others already say them. Drop or merge them.',
  'audit.member.fine':
    'No VIF is above 10 (most: {indicator}, {vif}): every indicator adds something of its own and can stay.',
  'audit.member.none': 'Too few cities for variance inflation factors.',
  'audit.member.few': 'too few cities for KMO and VIF',
  'audit.member.table': 'α without the indicator, KMO and VIF',
  'audit.member.dropped': 'α without it',
  'audit.member.vif': 'VIF',

  'audit.pca.heading': 'Principal components of {node}',
  'audit.pca.choose': 'Group',
  'audit.pca.one':
    'One component carries {share} of the variance: the group measures one thing, and its mean is a fair summary.',
  'audit.pca.thin':
    'Only one component stands out, but it carries no more than {share} of the variance: the indicators have little in common. Say what the mean is meant to show.',
  'audit.pca.several':
    '{count} components have an eigenvalue above 1 and carry {share} together; the second is led by {indicator}. The group measures more than one thing: consider splitting it.',
  'audit.pca.none':
    'There are too few cities, or too few indicators that vary, for the principal components of {node}.',
  'audit.pca.components': 'Explained variance',
  'audit.pca.loadings': 'Loadings',
  'audit.pca.loadings.how': 'From ±0.50 in bold. The largest loading of a component is positive.',
  'audit.pca.component': 'Component {number}',
  'audit.pca.head': 'Component',
  'audit.pca.eigenvalue': 'Eigenvalue',
  'audit.pca.share': 'Variance',
  'audit.pca.cumulative': 'Cumulative',

  'audit.outliers.heading': 'Which values lie far out?',
  'audit.outliers.finding_one':
    '{count} value lies more than 1.5 interquartile ranges outside the quartiles, in {indicator}; treatment set {treated}. Confirm it with the reporting body before it is believed or removed.',
  'audit.outliers.finding_other':
    '{count} values lie more than 1.5 interquartile ranges outside the quartiles, most in {indicator} ({most}); treatment set {treated}. Confirm them with the reporting body before they are believed or removed.',
  'audit.outliers.none':
    'No value lies more than 1.5 interquartile ranges outside the quartiles; nothing has to be confirmed.',
  'audit.outliers.table': 'Outliers of the indicators',

  'audit.outliers.cities': 'Far out',

  'audit.weights.heading': 'Weights: on paper, after gaps, in effect',
  'audit.weights.finding':
    '{more} decides more of the order than intended ({moreGap} points), {less} less ({lessGap}). To come nearer to the intention, lower the one and raise the other on Method.',
  'audit.weights.even':
    'No pillar is more than two points away from its weight on paper; the weights do what they say.',
  'audit.weights.none': 'There are too few ranked cities to say how much each weight moves the index.',
  'audit.weights.table': 'Weights of the pillars',
  'audit.weights.nominal': 'Nominal',
  'audit.weights.effective': 'Effective',
  'audit.weights.realised': 'Realised',
  'audit.weights.gap': 'Diff.',
  'audit.weights.inside': 'inside the pillar',
  'audit.weights.in-index': 'in the index',
  'audit.weights.from-effective': 'realised − effective',
  'audit.weights.unit': '%; realised: share of the squared correlations with the index',
  'audit.weights.each.heading': 'The same for every indicator',
  'audit.weights.each.finding':
    '{most} moves the index most ({high} of the squared correlations), {least} least ({low}). An indicator that moves nothing can leave, or needs better data.',
  'audit.weights.each.table': 'Weights of the indicators',

  'audit.removal.heading': 'What if one were left out?',
  'audit.removal.finding':
    'Without {node} cities move {mean} places on average, {city} {max}: the ranking rests on it most, so its data deserve the most care.',
  'audit.removal.top_one': 'Leaving {count} of them out changes the first place.',
  'audit.removal.top_other': 'Leaving any of {count} out changes the first place.',
  'audit.removal.top.none': 'None of them changes the first place.',
  'audit.removal.none': 'There are too few ranked cities to see what leaving one out would change.',
  'audit.removal.table': 'Ranking without one indicator or pillar',
  'audit.removal.left': 'Left out',
  'audit.removal.mean': 'Mean shift',
  'audit.removal.max': 'Largest shift',
  'audit.removal.city': 'City that moves furthest',
  'audit.removal.first': 'First place',
  'audit.removal.changes': 'changes',
  'audit.removal.stays': 'stays',
} as const;
