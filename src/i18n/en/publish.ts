/** Publishing and verifying. */
export const publish = {
  'publish.title': 'Publish',
  'publish.figure-language': 'Figure language: English / Chinese / both',
  'publish.headline': 'Title',
  'publish.checks': 'Checks before publishing',
  'publish.check.alt': 'Text description present',
  'publish.check.interval': 'Interval shown with every rank',
  'publish.check.synthetic': 'Synthetic data marked',
  'publish.check.licence': 'Licence stated',
  'publish.snapshot': 'Snapshot',
  'publish.method-version': 'Method version',
  'publish.short-id': 'Short id',
  'publish.verified': 'Verified: recomputed with the same result',
  'publish.differs': 'Differs: {items}',
  'publish.reopen': 'Drop a published figure here to re-open and recompute it',
  'publish.brief': 'One-page brief',
  'publish.bundle': 'Bundle (data, method, figures)',
} as const;
