// Source of the expectations: golden/asem (COINr 1.1.14), see its README.
import { describe, expect, it } from 'vitest';
import type { SectorAudit } from '../../src/core/audit.ts';
import { parseMethod } from '../../src/core/method-schema.ts';
import type { SectorResult } from '../../src/core/result.ts';
import { covariances, cronbachAlpha } from '../../src/methods/statistics/reliability.ts';
import { auditSector } from '../../src/scoring/audit/audit.ts';
import { indexWithout } from '../../src/scoring/audit/removals.ts';
import { buildMatrices } from '../../src/scoring/matrix.ts';
import { planSector } from '../../src/scoring/plan.ts';
import { scoreSector } from '../../src/scoring/score.ts';
import { csvRows, numberOrNaN } from '../support/csv.ts';
import { readPeerData, readPeerFramework } from '../support/peer-form.ts';
import { describeShared, readShared } from '../support/shared.ts';

const PREPARED = {
  impute: { method: 'group-mean', group: 'EurAsia_group' },
  treat: { method: 'winsorise', then: 'log-ct', on: 'original' },
  normalise: { method: 'min-max', range: [0, 100] },
};
const RAW = { denominate: false };

function audited(input: unknown) {
  const framework = readPeerFramework(readShared('golden', 'asem', 'imeta.csv'));
  const data = readPeerData(readShared('golden', 'asem', 'raw_idata.csv'), framework);
  const method = parseMethod(input).method!;
  const matrix = buildMatrices(data, [framework]).matrices[0]!;
  const result = scoreSector(matrix, framework, method).result!;
  const plan = planSector(matrix, framework, method);
  const { audit, issues } = auditSector({ matrix, method, result }, null)!;
  return { audit, issues, result, plan };
}

const rowsOf = (file: string): Record<string, string>[] => csvRows(readShared('golden', 'asem', file));

function close(found: number | null | undefined, expected: string | undefined, what: string): string[] {
  const wanted = numberOrNaN(expected);
  const value = found ?? Number.NaN;
  if (Number.isNaN(wanted) && Number.isNaN(value)) return [];
  return Math.abs(value - wanted) <= 1e-9 * Math.max(1, Math.abs(wanted))
    ? []
    : [`${what}: ${value}, expected ${wanted}`];
}

const columnsBelow = ({ result, audit }: { result: SectorResult; audit: SectorAudit }, group: string) => {
  const n = result.cities.length;
  const codes = audit.groups.find(g => g.node === group)?.members ?? [];
  return codes.map(code => {
    const j = result.indicators.indexOf(code);
    return result.raw.subarray(j * n, (j + 1) * n);
  });
};

describeShared('the audit of the peer’s data', 'golden', () => {
  const prepared = audited(PREPARED);
  const raw = audited(RAW);

  it('agrees in every correlation of the normalised indicators', () => {
    const { codes, r } = prepared.audit.correlations[0]!;
    const rows = rowsOf('corr_pearson_normalised.csv');
    expect(rows).toHaveLength(codes.length);
    expect(
      rows.flatMap(({ iCode = '', ...row }) =>
        Object.entries(row).flatMap(([code, text]) =>
          close(r[codes.indexOf(iCode) * codes.length + codes.indexOf(code)], text, `${iCode} ${code}`),
        ),
      ),
    ).toEqual([]);
  });

  it('agrees in Cronbach’s α of every group, of all indicators, and of raw values with gaps', () => {
    const rows = rowsOf('cronbach.csv');
    const alpha = ({ group = '', dset = '' }: Record<string, string>): number | null => {
      if (dset.startsWith('Raw')) return cronbachAlpha(covariances(columnsBelow(raw, group)));
      if (dset === 'Normalised') {
        const n = prepared.result.cities.length;
        const all = prepared.result.indicators.map((_, j) =>
          prepared.result.normalised.subarray(j * n, (j + 1) * n),
        );
        return cronbachAlpha(covariances(all));
      }
      return prepared.audit.groups.find(g => g.node === group)?.alpha ?? null;
    };
    expect(rows).toHaveLength(20);
    expect(rows.flatMap(row => close(alpha(row), row.alpha, `${row.group} ${row.dset}`))).toEqual([]);
  });

  it('agrees in the components of every pillar', () => {
    const rows = rowsOf('pca_variance_by_pillar.csv');
    expect(rows).toHaveLength(49);
    expect(
      rows.flatMap(({ group, pc, sdev, var_explained }) => {
        const pca = prepared.audit.groups.find(g => g.node === group)?.pca;
        const at = Number(pc) - 1;
        return [
          ...close(Math.sqrt(pca?.eigenvalues[at] ?? Number.NaN), sdev, `${group} ${pc}`),
          ...close(pca?.explained[at], var_explained, `${group} ${pc} share`),
        ];
      }),
    ).toEqual([]);
  });

  it('agrees in effective weights under equal ones', () => {
    const { weights } = audited({ ...PREPARED, weight: { method: 'equal' } }).audit;
    const rows = rowsOf('effective_weights_equal.csv');
    expect(rows).toHaveLength(weights.length);
    expect(
      rows.flatMap(row =>
        close(weights.find(w => w.node === row.iCode)?.effective, row.EffWeight, row.iCode ?? ''),
      ),
    ).toEqual([]);
  });

  it('agrees in the scores and the mean shift of places when a pillar is removed', () => {
    const { plan, result, audit } = prepared;
    const scores = rowsOf('remove_level2_scores.csv');
    const removed = Object.keys(scores[0]!).filter(name => name !== 'uCode' && name !== 'Nominal');
    const differences = removed.flatMap(code => {
      const at = plan.nodes.findIndex(node => node.code === code);
      const index = indexWithout(plan, result, at);
      return scores.flatMap(row =>
        close(index[result.cities.indexOf(row.uCode!)], row[code], `${row.uCode} without ${code}`),
      );
    });
    expect(differences).toEqual([]);
    const shifts = rowsOf('remove_level2_mean.csv').filter(row => row.removed !== 'Nominal');
    expect(shifts).toHaveLength(8);
    expect(
      shifts.flatMap(row =>
        close(
          audit.removals.find(r => r.node === row.removed)?.meanShift,
          row.mean_abs_rank_diff,
          row.removed ?? '',
        ),
      ),
    ).toEqual([]);
  });

  describe('shapes', () => {
    const NAMES = { Min: 'min', Max: 'max', Mean: 'mean', Median: 'median', Std: 'sd' } as const;
    const SHAPE = { Skew: 'skew', Kurt: 'kurtosis', 'N.Avail': 'available' } as const;

    it('agree in raw values', () => {
      const rows = rowsOf('stats_raw.csv');
      expect(rows).toHaveLength(raw.audit.columns.length);
      expect(
        rows.flatMap(row => {
          const column = raw.audit.columns.find(c => c.indicator === row.iCode);
          return Object.entries({ ...NAMES, ...SHAPE }).flatMap(([name, key]) =>
            close(column?.[key], row[name], `${row.iCode} ${name}`),
          );
        }),
      ).toEqual([]);
    });

    it('agree before and after treatment', () => {
      const rows = rowsOf('treated_default_details.csv');
      expect(rows).toHaveLength(49);
      expect(
        rows.flatMap(row => {
          const column = prepared.audit.columns.find(c => c.indicator === row.iCode);
          const isTreated = row['check_SkewKurt1.Skew'] !== '';
          return [
            ...close(column?.skew, row['check_SkewKurt0.Skew'], `${row.iCode} skew`),
            ...close(column?.kurtosis, row['check_SkewKurt0.Kurt'], `${row.iCode} kurtosis`),
            ...(isTreated
              ? [
                  ...close(column?.skewAfter, row['check_SkewKurt1.Skew'], `${row.iCode} skew after`),
                  ...close(column?.kurtosisAfter, row['check_SkewKurt1.Kurt'], `${row.iCode} kurtosis after`),
                ]
              : []),
          ];
        }),
      ).toEqual([]);
    });
  });
});
