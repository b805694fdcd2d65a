// Source of the expectations: golden/asem/treated_default_details.csv (COINr 1.1.14).
import { expect, it } from 'vitest';
import { parseMethod } from '../../src/core/method-schema.ts';
import { scoreDataset } from '../../src/scoring/score.ts';
import { csvRows } from '../support/csv.ts';
import { readPeerData, readPeerFramework } from '../support/peer-form.ts';
import { describeShared, readShared } from '../support/shared.ts';

describeShared('treatment of outliers', 'golden', () => {
  const framework = readPeerFramework(readShared('golden', 'asem', 'imeta.csv'));
  const dataset = readPeerData(readShared('golden', 'asem', 'raw_idata.csv'), framework);
  const { method } = parseMethod({
    impute: { method: 'group-mean', group: 'EurAsia_group' },
    treat: { method: 'winsorise' },
  });
  const columns = scoreDataset(dataset, [framework], method!).sectors[0]!.columns;

  it.each(csvRows(readShared('golden', 'asem', 'treated_default_details.csv')))(
    'of $iCode is told as the peer tells it',
    row => {
      const report = columns.find(c => c.indicator === row.iCode)!;
      expect(report.skew).toBeCloseTo(Number(row['check_SkewKurt0.Skew']), 9);
      expect(report.kurtosis).toBeCloseTo(Number(row['check_SkewKurt0.Kurt']), 9);
      expect(report.winsorised).toBe(Number(row['winsorise.nwin'] ?? 0));
      if (row['check_SkewKurt1.Pass'] === '') return;
      expect(report.passed).toBe(row['check_SkewKurt1.Pass'] === 'TRUE');
      expect(report.skewAfter).toBeCloseTo(Number(row['check_SkewKurt1.Skew']), 9);
      expect(report.kurtosisAfter).toBeCloseTo(Number(row['check_SkewKurt1.Kurt']), 9);
    },
  );
});
