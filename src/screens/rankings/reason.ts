import { nameIn } from '../../core/name.ts';
import type { Exclusion } from '../../core/result.ts';
import type { RankingRow } from '../../engine/port.ts';
import type { Words } from '../../i18n/index.ts';
import type { Place } from '../../state/place.ts';

/** Why a city is not ranked, as the end of a sentence. */
export function reasonText(words: Words, exclusion: Exclusion | null, { framework }: Place): string {
  const { t, format, language } = words;
  const reason = exclusion ?? { reason: 'no-score' as const };
  switch (reason.reason) {
    case 'no-score':
      return t('rankings.reason.no-score');
    case 'non-zero':
      return t('rankings.reason.non-zero', {
        share: format.percent(reason.share),
        threshold: format.percent(reason.threshold),
      });
    case 'coverage':
    case 'pillar-coverage': {
      const shares = {
        coverage: format.coverage(reason.coverage),
        threshold: format.percent(reason.threshold),
      };
      if (reason.reason === 'coverage') return t('rankings.reason.coverage', shares);
      const node = framework?.nodes.find(n => n.code === reason.node);
      const pillar = node === undefined ? reason.node : nameIn(node.name, language);
      return t('rankings.reason.pillar-coverage', { ...shares, pillar });
    }
  }
}

/** How many indicators are missing, to follow the reason; empty where none is. */
export function missingText({ t, format }: Words, { missing, applicable }: RankingRow): string {
  if (missing.length === 0) return '';
  return t('rankings.missing', { count: applicable, missing: format.number(missing.length) });
}
