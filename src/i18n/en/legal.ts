/** What the product must say about its data and results. */
export const legal = {
  'legal.synthetic':
    'Synthetic data: made by a seeded generator to show how the product works. They say nothing about any real city.',
  'legal.synthetic-short': 'Synthetic 模拟数据',
  'legal.proposed':
    'Proposed framework. It is not the official index of any government, ministry or organisation.',
  'legal.no-official-status': 'Results are for study and comparison and have no official status.',
  'legal.rating':
    'The green credit grade is a model result. It is not the opinion of a licensed rating agency.',
  'legal.privacy': 'Your files are read on this computer and never leave it.',
  'legal.map': 'Schematic; no boundaries are shown.',
  'legal.economy-names': '“Economy” and the names of economies follow APEC usage.',
} as const;
