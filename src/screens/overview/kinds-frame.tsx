import type { ReactNode } from 'react';
import { nameIn } from '../../core/name.ts';
import type { FlagCount } from '../../engine/port.ts';
import { useWords } from '../../i18n/index.ts';
import { hrefOf, useView } from '../../state/link.ts';
import type { Place } from '../../state/place.ts';
import { useWorkspace } from '../../state/workspace.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Frame } from '../../ui/frame.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { SyntheticMark } from '../../ui/synthetic-mark.tsx';
import { Tag } from '../../ui/tag.tsx';
import styles from './overview.module.css';

interface KindsFrameProps {
  readonly place: Place;
  readonly flags: readonly FlagCount[] | undefined;
}

/** How many of all values are synthetic, published, targets; and whose framework they are scored by. */
export function KindsFrame({ place, flags }: KindsFrameProps): ReactNode {
  const { t, format, language } = useWords();
  const view = useView();
  const isDemo = useWorkspace()?.kind === 'demo';
  const { framework } = place;
  if (flags === undefined) {
    return (
      <Frame heading={t('overview.kinds')}>
        <Skeleton rows={6} />
      </Frame>
    );
  }
  const values = flags.filter(f => !REASONS.includes(f.flag));
  const reasons = flags.filter(f => REASONS.includes(f.flag));
  const all = countOf(values);
  const synthetic = flags.find(f => f.flag === 'synthetic')?.count ?? 0;
  const finding = synthetic === 0 ? 'none' : synthetic === all ? 'all' : 'some';
  return (
    <Frame
      heading={t('overview.kinds')}
      finding={t(`overview.kinds.${finding}`, {
        all: format.number(all),
        synthetic: format.number(synthetic),
      })}
    >
      <table className={styles.facts} aria-label={t('overview.kinds')}>
        <thead>
          <tr>
            <th scope="col">{t('overview.kinds.kind')}</th>
            <th scope="col" className={styles.number}>
              {t('overview.kinds.values')}
            </th>
          </tr>
        </thead>
        <Counts flags={values} />
        {reasons.length > 0 && <Counts flags={reasons} heading={t('overview.kinds.without')} />}
      </table>
      <div className={styles.small}>
        {flags.some(f => f.flag === 'target') && <p>{t('overview.kinds.target')}</p>}
        {isDemo && synthetic > 0 && <p>{t('overview.kinds.demo')}</p>}
        {framework?.status === 'proposed' && (
          <p>
            {t('rankings.framework', {
              name: nameIn(framework.name, language),
              version: framework.version,
            })}
          </p>
        )}
      </div>
      {isDemo && <ButtonLink href={hrefOf(view, { screen: 'data' })}>{t('shell.load-own')}</ButtonLink>}
    </Frame>
  );
}

function Counts({
  flags,
  heading,
}: {
  readonly flags: readonly FlagCount[];
  readonly heading?: string;
}): ReactNode {
  const { format } = useWords();
  return (
    <tbody>
      {heading !== undefined && (
        <tr className={styles.apart}>
          <th scope="rowgroup" colSpan={2}>
            {heading}
          </th>
        </tr>
      )}
      {flags.map(({ flag, count }) => (
        <tr key={flag}>
          <th scope="row">
            <FlagName flag={flag} />
          </th>
          <td className={styles.number}>
            <strong>{format.number(count)}</strong>
          </td>
        </tr>
      ))}
    </tbody>
  );
}

/** Flags that say why there is no value. */
const REASONS: readonly string[] = ['not-applicable', 'not-available', 'confidential', 'below-unit'];

const countOf = (flags: readonly FlagCount[]): number => flags.reduce((sum, f) => sum + f.count, 0);

function FlagName({ flag }: { readonly flag: string }): ReactNode {
  const { t, has } = useWords();
  if (flag === 'synthetic') return <SyntheticMark />;
  if (flag === '') return t('overview.kinds.observed');
  const key = `data.flag.${flag}`;
  return <Tag>{has(key) ? t(key) : flag}</Tag>;
}
