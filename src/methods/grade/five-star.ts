import type { GradeScale } from './definition.ts';

/** Five stars with bounds 90, 85, 80, 75, 70; none below. */
export const fiveStar: GradeScale = {
  id: 'five-star',
  reference: 'PRC Ministry of Industry and Information Technology, bounds of its green evaluation',
  range: [0, 100],
  leastCoverage: 0.7,
  classes: [
    { grade: '5-star', from: 90 },
    { grade: '4-star', from: 85 },
    { grade: '3-star', from: 80 },
    { grade: '2-star', from: 75 },
    { grade: '1-star', from: 70 },
    { grade: '0-star', from: Number.NEGATIVE_INFINITY },
  ],
};
