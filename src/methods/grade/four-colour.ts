import type { GradeScale } from './definition.ts';

/** Four colours as in enterprise environmental credit; bounds are those of the colours of the nine classes. */
export const fourColour: GradeScale = {
  id: 'four-colour',
  reference:
    'PRC Ministry of Environmental Protection et al., Enterprise Environmental Credit Rules (2013), colours',
  range: [0, 100],
  leastCoverage: 0.7,
  classes: [
    { grade: 'green', from: 70 },
    { grade: 'blue', from: 50 },
    { grade: 'yellow', from: 30 },
    { grade: 'red', from: Number.NEGATIVE_INFINITY },
  ],
};
