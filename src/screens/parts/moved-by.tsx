import type { ReactNode } from 'react';
import type { Framework } from '../../core/framework.ts';
import { nameIn } from '../../core/name.ts';
import { useWords } from '../../i18n/index.ts';
import type { PartChange } from '../../scoring/moves.ts';

interface MovedByProps {
  readonly framework: Framework | null;
  /** null: no indicator went the way the city went; undefined: not known. */
  readonly part: PartChange | null | undefined;
}

/** Why a city moved: the indicator that did most, with its points; or that the others moved. */
export function MovedBy({ framework, part }: MovedByProps): ReactNode {
  const { t, format, language } = useWords();
  if (part === undefined) return null;
  if (part === null) return t('moved.others');
  const indicator = framework?.indicators.find(i => i.code === part.node);
  const name = indicator === undefined ? '' : nameIn(indicator.name, language);
  return t('moved.by', { code: part.node, name, points: format.signed(part.change, 2) });
}
