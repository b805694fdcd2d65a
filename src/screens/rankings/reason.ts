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

/** The same with how many indicators are missing, where any is. */
export function fullReasonText(words: Words, row: RankingRow, place: Place): string {
  const reason = reasonText(words, row.exclusion, place);
  if (row.missing.length === 0) return reason;
  const missing = words.t('rankings.missing', {
    count: row.applicable,
    missing: words.format.number(row.missing.length),
  });
  return words.t('rankings.reason.list', { reason, missing });
}
