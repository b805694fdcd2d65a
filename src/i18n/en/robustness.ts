/** The Robustness screen. */
export const robustness = {
  'app.nav.robustness': 'Robustness',
  'robustness.path': 'Where this page belongs',
  'robustness.open': 'Robustness',
  'robustness.title.pending': 'How far do the ranks hold?',
  'robustness.title.clear_one': 'The runs set {count} city apart from every other',
  'robustness.title.clear_other': 'The runs put all {count} cities in order',
  'robustness.title_one': '{shared} of {count} city shares its place with others',
  'robustness.title_other': '{shared} of {count} cities share their place with others',
  'robustness.lead':
    'The ranking is made again and again with weights and methods drawn at random; what stays is robust. The settings hold on every screen for this visit; kept in the method, they go with its file and with links.',
  'robustness.download': 'Download uncertainty.csv',
  'robustness.settings': 'What is varied',
  'robustness.settings.lead':
    'Where more than one method of a step is ticked, each run draws one of them. The method in force is always among them.',
  'robustness.weights': 'Weights of level {level}, ±',
  'robustness.noise': 'Errors of the values, ± of their standard deviation',
  'robustness.noise.own_one': 'The method states the error of {count} indicator; it is drawn in every run.',
  'robustness.noise.own_other':
    'The method states the errors of {count} indicators; they are drawn in every run.',
  'robustness.leave-one-out': 'Leave one indicator out, or none, in each run',
  'robustness.units': 'Ranks over the runs',
  'robustness.mean': 'Mean rank',
  'robustness.median': 'Median rank',
  'robustness.range': '5% to 95%',
} as const;
