import type { ReactNode } from 'react';
import type { Issue } from '../../../core/issue.ts';
import type { RankingRow } from '../../../engine/port.ts';
import { describeIssue, useWords, type Words } from '../../../i18n/index.ts';
import { compareRankings } from '../../../scoring/moves.ts';
import type { GradedPlace } from '../../../scoring/ranking-of.ts';
import { cityLabel } from '../../../state/labels.ts';
import { usePlace } from '../../../state/place.ts';
import { ChangeMark } from '../../../ui/change-mark.tsx';
import { Cell, ColumnHead, DataTable, RowHead } from '../../../ui/data-table.tsx';
import { effectOf } from '../effect.ts';
import { EffectNumbers } from '../effect-numbers.tsx';

/** Rows of those who move most. */
const MOVERS = 8;

interface EffectFrameProps {
  /** Under the method in force. */
  readonly before: readonly RankingRow[];
  /** Under the method explained. */
  readonly after: readonly GradedPlace[];
}

/** What a method would do to the ranking: the own city in a sentence, four numbers, who moves most. */
export function EffectFrame({ before, after }: EffectFrameProps): ReactNode {
  const { t, format, language } = useWords();
  const { own, cityOf } = usePlace();
  const { moves } = compareRankings(before, after);
  const mine = moves.find(m => m.city === own?.code);
  const movers = moves.filter(m => m.gained !== 0).slice(0, MOVERS);
  const head = (
    <>
      <ColumnHead>{t('explain.example.city')}</ColumnHead>
      <ColumnHead isNumber>{t('explain.example.current')}</ColumnHead>
      <ColumnHead isNumber>{t('explain.example.this')}</ColumnHead>
      <ColumnHead isNumber>{t('overview.moves.ranks')}</ColumnHead>
    </>
  );
  return (
    <>
      {own !== null && mine !== undefined && (
        <p>
          {t(mine.gained === 0 ? 'explain.effect.own-same' : 'explain.effect.own', {
            city: cityLabel(own, language),
            from: format.rank(mine.rankBefore),
            to: format.rank(mine.rankAfter),
          })}
        </p>
      )}
      <EffectNumbers effect={effectOf(before, after)} />
      {movers.length === 0 ? (
        <p>{t('explain.effect.none')}</p>
      ) : (
        <DataTable label={t('explain.effect.movers')} head={head} isTableOnPhones>
          {movers.map(({ city, rankBefore, rankAfter, gained }) => (
            <tr key={city}>
              <RowHead>
                {city === own?.code && <span aria-hidden="true">◆ </span>}
                {cityLabel(cityOf(city), language)}
              </RowHead>
              <Cell label={t('explain.example.current')} isNumber>
                {format.place(rankBefore)}
              </Cell>
              <Cell label={t('explain.example.this')} isNumber>
                <strong>{format.place(rankAfter)}</strong>
              </Cell>
              <Cell label={t('overview.moves.ranks')} isNumber>
                <ChangeMark text={format.change(gained)} label={format.signed(gained, 0)} />
              </Cell>
            </tr>
          ))}
        </DataTable>
      )}
    </>
  );
}

/** An issue in words; what has to be given and is not is asked for. */
function refusal(words: Words, issue: Issue): string {
  const isLeftOut = issue.code === 'method-invalid' && issue.found === 'undefined';
  return isLeftOut && issue.where?.path !== undefined
    ? words.t('explain.effect.lacks', { path: issue.where.path })
    : describeIssue(words, issue);
}

/** Why a method gives no result with the other steps as they are. */
export function RefusedChoice({ issues }: { readonly issues: readonly Issue[] }): ReactNode {
  const words = useWords();
  const errors = issues.filter(i => i.severity === 'error');
  const sentences = [...new Set(errors.map(issue => refusal(words, issue)))];
  return (
    <>
      <p>{words.t('explain.effect.refused')}</p>
      <ul>
        {sentences.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
