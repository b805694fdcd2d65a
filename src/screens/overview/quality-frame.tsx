import type { ReactNode } from 'react';
import type { Issue } from '../../core/issue.ts';
import type { CellRow } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { hrefOf, useView } from '../../state/link.ts';
import { useSession } from '../../state/session.ts';
import { Frame } from '../../ui/frame.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Tag, type TagKind } from '../../ui/tag.tsx';
import { scopeText } from '../rankings/scope.ts';
import type { RankingModel } from '../rankings/use-ranking-model.ts';
import styles from './overview.module.css';
import { QUALITY_KINDS, qualityCounts } from './quality.ts';

interface QualityFrameProps {
  readonly model: RankingModel;
  readonly cells: readonly CellRow[] | undefined;
}

/** How many cells are observed, imputed, missing; and what the files have wrong. */
export function QualityFrame({ model, cells }: QualityFrameProps): ReactNode {
  const words = useWords();
  const { t, format } = words;
  if (cells === undefined) {
    return (
      <Frame heading={t('overview.quality')}>
        <Skeleton rows={8} />
      </Frame>
    );
  }
  const counts = qualityCounts(cells);
  const applicable = cells.length - counts['not-applicable'];
  const share = (count: number): number | null => (applicable === 0 ? null : count / applicable);
  const shown = QUALITY_KINDS.filter(kind => counts[kind] > 0);
  return (
    <Frame
      heading={t('overview.quality')}
      finding={t('overview.quality.finding', {
        filled: format.number(applicable - counts.missing),
        all: format.number(applicable),
        scope: scopeText(words, model.place),
      })}
    >
      <div className={styles.bar} aria-hidden="true">
        {shown
          .filter(kind => kind !== 'not-applicable')
          .map(kind => (
            <span key={kind} data-kind={kind} style={{ flexGrow: counts[kind] }} />
          ))}
      </div>
      <table className={styles.facts} aria-label={t('overview.quality')}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t('overview.quality.kind')}</th>
            <th scope="col">{t('overview.quality.count')}</th>
            <th scope="col">{t('overview.quality.share')}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(kind => (
            <tr key={kind}>
              <th scope="row">
                <span className={styles.swatch} data-kind={kind} aria-hidden="true" />
                {t(`overview.quality.${kind}`)}
              </th>
              <td className={styles.number}>
                <strong>{format.number(counts[kind])}</strong>
              </td>
              <td className={styles.number}>
                {kind === 'not-applicable' ? format.missing : format.percent(share(counts[kind]), 1)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Problems unranked={model.unranked.length} />
    </Frame>
  );
}

interface ProblemLine {
  readonly kind: TagKind;
  readonly text: string;
  readonly what: string;
  readonly href: string;
  readonly label: string;
}

/** Places where the same problem was found are counted, not only the one that is listed. */
const countOf = (issues: readonly Issue[], severity: Issue['severity']): number =>
  issues.filter(i => i.severity === severity).reduce((sum, i) => sum + 1 + (i.more ?? 0), 0);

function Problems({ unranked }: { readonly unranked: number }): ReactNode {
  const { t } = useWords();
  const view = useView();
  const reports = useSession(s => s.reports);
  const scoring = useSession(s => s.answered?.issues);
  const issues = [...reports.flatMap(r => r.issues), ...(scoring ?? [])];
  const errors = countOf(issues, 'error');
  const warnings = countOf(issues, 'warning');
  const data = hrefOf(view, { screen: 'data' });
  const lines: readonly (ProblemLine | null)[] = [
    errors === 0
      ? null
      : {
          kind: 'error',
          text: t('overview.problems.errors', { count: errors }),
          what: t('overview.problems.errors.what'),
          href: data,
          label: t('overview.problems.open-errors'),
        },
    warnings === 0
      ? null
      : {
          kind: 'warn',
          text: t('overview.problems.warnings', { count: warnings }),
          what: t('overview.problems.warnings.what'),
          href: data,
          label: t('overview.problems.open-warnings'),
        },
    unranked === 0
      ? null
      : {
          kind: 'plain',
          text: t('overview.unranked', { count: unranked }),
          what: t('overview.unranked.what'),
          href: hrefOf(view, { screen: 'rankings' }),
          label: t('overview.unranked.open'),
        },
  ];
  return (
    <ul className={styles.problems} aria-label={t('overview.problems')}>
      {errors + warnings === 0 && <li>{t('overview.problems.none')}</li>}
      {lines
        .filter(line => line !== null)
        .map(line => (
          <li key={line.text}>
            <Tag kind={line.kind}>{line.text}</Tag>
            <span>{line.what}</span>
            <a href={line.href} aria-label={line.label}>
              {t('overview.problems.open')}
            </a>
          </li>
        ))}
    </ul>
  );
}
