/** Sensitivity analysis: which assumption moves the ranks, and how far a weight may move. */
export const sensitivity = {
  'sensitivity.title': 'Sensitivity',
  'sensitivity.lead.none': 'None of the assumptions that were varied moves a rank',
  'sensitivity.lead.only':
    '{factor}: the one assumption that was varied, so all movement of ranks is due to it',
  'sensitivity.lead.clear': '{factor}: of the assumptions that were varied, the one that matters most',
  'sensitivity.lead.shared':
    '{factor}: probably the assumption that matters most, but not clearly ahead of others ({rivals})',
  'sensitivity.lead.share':
    'With its interplay with the others it accounts for {total} of the variance of the rank shifts ({low} to {high} in 90% of the resamples).',
  'sensitivity.output':
    'What is explained: by how many places ranks shift on average, against the method as it stands.',
  'sensitivity.factor': 'Assumption',
  'sensitivity.factor.weights.1': 'Weights of indicators',
  'sensitivity.factor.weights.2': 'Weights of pillars',
  'sensitivity.factor.weights.3': 'Weights of sub-indices',
  'sensitivity.factor.weights': 'Weights of level {level}',
  'sensitivity.factor.impute': 'Imputation',
  'sensitivity.factor.treat': 'Treatment of outliers',
  'sensitivity.factor.normalise': 'Normalisation',
  'sensitivity.factor.weight': 'Weighting method',
  'sensitivity.factor.aggregate': 'Aggregation',
  'sensitivity.factor.noise': 'Errors of the values',
  'sensitivity.factor.leave-one-out': 'Leaving one indicator out',
  'sensitivity.first': 'First-order effect',
  'sensitivity.first.hint': 'share of the variance that the assumption explains by itself',
  'sensitivity.total': 'Total effect',
  'sensitivity.total.hint':
    'the same with its interplay with the others; because interplay counts for each of its sides, total effects may sum to more than 100%',
  'sensitivity.interval': '5% to 95% of the resamples',
  'sensitivity.estimate.note':
    'Estimates from a limited number of runs; effects near 0 may come out below it.',
  'sensitivity.runs': '{runs} runs: {rows} rows, {factors} assumptions, seed {seed}',
  'sensitivity.stability.title': 'Weight-stability intervals',
  'sensitivity.stability.lead':
    'How far one weight may move, the others inside the parent keeping their proportions, before a rank changes.',
  'sensitivity.stability.weight': 'Weight',
  'sensitivity.stability.any': 'No rank changes',
  'sensitivity.stability.top': 'The first place stays',
  'sensitivity.stability.never': 'at any weight',
  'sensitivity.stability.between': 'from {low} to {high}',
  'sensitivity.stability.refused':
    'Given only where weights are set by people and the way up to the index consists of arithmetic means.',
  'sensitivity.open':
    'Which of the assumptions varied above moves the ranks most? All of them are varied together, over a design that tells their shares apart.',
  'sensitivity.start': 'Find what matters most',
  'sensitivity.stopped': 'The analysis was stopped; nothing was found.',
  'sensitivity.failed': 'The analysis could not be made.',
  'sensitivity.table': 'Effects of the assumptions on the ranks',
  'sensitivity.effect': '{value} ({low} to {high})',
  'sensitivity.note': '{term}: {meaning}.',
  'sensitivity.note.interval': 'In brackets and as a line: {interval}.',
  'sensitivity.advice.weights':
    'Agree on these weights before the ranking is used; until then read cities of one tie group as level.',
  'sensitivity.advice.choice':
    'Give the reasons for this choice where the ranking is published, and show what the alternatives give.',
  'sensitivity.advice.noise': 'Better data would settle more than another method.',
  'sensitivity.advice.leave-one-out':
    'See in the audit which indicator it is, and check its data and its place in the framework.',
  'sensitivity.advice.none': 'To test the ranks harder, vary more of the method above.',
  'sensitivity.stability.below': 'up to {high}',
  'sensitivity.stability.above': 'from {low}',
  'sensitivity.stability.tied': 'no room: cities tie',
  'sensitivity.stability.fragile':
    'The weight of {pillar} is the most fragile: it need only go from {weight} to {bound} for a rank to change. Give reasons for this weight first.',
  'sensitivity.stability.fragile.tied':
    'The weight of {pillar} is the most fragile: cities tie under it, and any other weight sets them apart. Give reasons for this weight first.',
  'sensitivity.stability.firm': 'None of these weights changes a rank by itself.',
  'sensitivity.stability.some': 'Not given: {pillars}.',
} as const;
