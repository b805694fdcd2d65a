import type { GradeScale } from './definition.ts';

/** Nine classes of a green credit rating; D is reserved for a veto, which no score gives. */
export const aaaD: GradeScale = {
  id: 'aaa-d',
  reference: 'GSC Index, proposed grades',
  range: [0, 100],
  leastCoverage: 0.7,
  classes: [
    { grade: 'AAA', from: 90 },
    { grade: 'AA', from: 80 },
    { grade: 'A', from: 70 },
    { grade: 'BBB', from: 60 },
    { grade: 'BB', from: 50 },
    { grade: 'B', from: 40 },
    { grade: 'CCC', from: 30 },
    { grade: 'CC', from: 20 },
    { grade: 'C', from: Number.NEGATIVE_INFINITY },
  ],
};
