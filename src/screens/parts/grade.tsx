import type { ReactNode } from 'react';
import { useWords } from '../../i18n/index.ts';
import { GradeChip } from '../../ui/grade-chip.tsx';

/** Coverage under which a grade is provisional, 0–1. */
export const PROVISIONAL_UNDER = 0.85;

/** What a unit without a grade carries; an empty grade means that the scale does not fit the scores. */
const NOT_RATED = 'NR';

interface GradeProps {
  readonly grade: string;
  /** 0–1. */
  readonly coverage: number | null;
}

/** A grade with its meaning, provisional where the data are thin; the sign for missing where there is none. */
export function Grade({ grade, coverage }: GradeProps): ReactNode {
  const { t, has, format } = useWords();
  if (grade === '') return format.missing;
  const meaning = `grade.${grade.toLowerCase()}`;
  const isProvisional = grade !== NOT_RATED && coverage !== null && coverage < PROVISIONAL_UNDER;
  return (
    <GradeChip
      grade={grade}
      {...(has(meaning) ? { meaning: t(meaning) } : {})}
      {...(isProvisional ? { provisional: t('rankings.provisional') } : {})}
    />
  );
}
