import type { Place } from '../../state/place.ts';
import type { View } from '../../state/view.ts';

/**
 * The view in which Publish shows a figure, with all that the data settled written out, so that it stays the same
 * figure where other data are open or other years are added.
 */
export const figureView = (view: View, { sector, year, own }: Place, figure: string): View => ({
  ...view,
  screen: 'publish',
  figure,
  sector,
  year,
  city: own?.code ?? null,
  form: 'table',
  trace: null,
  explain: null,
  section: 'summary',
});
