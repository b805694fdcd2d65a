import { type ReactNode, useState } from 'react';
import { useWords } from '../../i18n/index.ts';
import { hrefOf, useView } from '../../state/link.ts';
import type { Runs } from '../../state/uncertainty.ts';
import { ButtonLink } from '../../ui/button.tsx';
import { Message } from '../../ui/message.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { ranksByYearFigure } from '../figures/ranks-by-year.tsx';
import { DownloadResults } from '../parts/download-results.tsx';
import { economyLabel } from '../parts/economy.ts';
import { FigureFrame } from '../parts/figure-frame.tsx';
import { RunsControl } from '../parts/runs-control.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { comparedWith } from './choice.ts';
import { ChosenBar } from './chosen-bar.tsx';
import { Empty } from './empty.tsx';
import { leadText, titleText } from './finding.ts';
import { Notes } from './notes.tsx';
import { rankingFigure } from './ranking-figure.tsx';
import styles from './rankings.module.css';
import { focusFirstRow } from './row-keys.ts';
import { TableFrame } from './table-frame.tsx';
import { Toolbar } from './toolbar.tsx';
import { UnrankedList } from './unranked-list.tsx';
import { type RankingModel, useRankingModel } from './use-ranking-model.ts';
import { useShownRows } from './use-shown-rows.ts';

/** Figures of this screen in Publish, by the form it is shown in. */
const FIGURES = { table: 'ranking', chart: 'ranking', years: 'ranks-by-year' } as const;

const TABLE_ID = 'ranking';

/** Rankings: who stands where in a sector and year, as a table, as a chart, and over the years. */
export function Screen(): ReactNode {
  const { t } = useWords();
  const { answer, problem, runs } = useRankingModel();
  if (answer === null) {
    return (
      <Waiting problem={problem} failed={t('rankings.failed')} loading={t('rankings.loading')} rows={24} />
    );
  }
  return <Ranking model={answer.value} isStale={answer.isStale} runs={runs} />;
}

interface RankingProps {
  readonly model: RankingModel;
  readonly isStale: boolean;
  readonly runs: Runs;
}

function Ranking({ model, isStale, runs }: RankingProps): ReactNode {
  const words = useWords();
  const { t } = words;
  const view = useView();
  const [find, setFind] = useState('');
  const { ranked, unranked } = useShownRows(model, view, find);
  return (
    <>
      <PageHeading lead={<Lead model={model} />} actions={<Actions form={view.form} />}>
        {titleText(words, model.rows, model.place, model.certainty)}
      </PageHeading>
      <Toolbar
        view={view}
        ranked={model.ranked.length}
        unranked={model.unranked.length}
        find={find}
        onFind={setFind}
        onEnter={() => focusFirstRow(TABLE_ID)}
      >
        <RunsControl runs={runs} certainty={model.certainty} />
      </Toolbar>
      <ChosenBar view={view} own={model.place.own?.code ?? null} />
      {isStale && (
        <Message kind="note" title={t('app.state.stale')} isLive>
          {t('app.state.computing')}
        </Message>
      )}
      {model.rows.length === 0 ? (
        <Empty model={model} />
      ) : view.form === 'table' ? (
        <TableFrame
          id={TABLE_ID}
          {...{ model, view, ranked, unranked, find, isStale }}
          onShowAll={() => setFind('')}
        />
      ) : (
        <Charts {...{ model, ranked, unranked }} form={view.form} />
      )}
      <Notes model={model} step={runs.step} hasKeys={view.form === 'table'} />
    </>
  );
}

function Actions({ form }: { readonly form: keyof typeof FIGURES }): ReactNode {
  const { t } = useWords();
  const view = useView();
  return (
    <>
      <DownloadResults />
      <ButtonLink kind="primary" href={hrefOf(view, { screen: 'publish', figure: FIGURES[form] })}>
        {t('rankings.publish')}
      </ButtonLink>
    </>
  );
}

/** What the heading leaves out, and what the peer group does to the table. */
function Lead({ model }: { readonly model: RankingModel }): ReactNode {
  const words = useWords();
  const { peers } = useView();
  const { place, rows, ranked, certainty } = model;
  const lead = leadText(words, rows, place, certainty);
  const shown = ranked.filter(r => place.isPeer(r.city)).length;
  return (
    <>
      {lead}{' '}
      {peers !== null && (
        <strong>
          {words.t('rankings.lead.peers', {
            peers: economyLabel(words, peers),
            shown: words.format.number(shown),
            count: words.format.number(ranked.length),
          })}
        </strong>
      )}
    </>
  );
}

interface ChartsProps {
  readonly model: RankingModel;
  readonly form: 'chart' | 'years';
  readonly ranked: RankingModel['rows'];
  readonly unranked: RankingModel['rows'];
}

function Charts({ model, form, ranked, unranked }: ChartsProps): ReactNode {
  const words = useWords();
  const view = useView();
  const { place } = model;
  const own = place.own?.code ?? null;
  const named = view.cities.length > 0 ? comparedWith(view.cities, own) : own === null ? [] : [own];
  const cities = named.length > 0 ? named : model.ranked.slice(0, 5).map(r => r.city);
  const isPeerOrNamed = (city: string): boolean => place.isPeer(city) || cities.includes(city);
  const figure =
    form === 'chart'
      ? rankingFigure(words, model, ranked)
      : ranksByYearFigure(words, { place, rows: model.rows.filter(r => isPeerOrNamed(r.city)), cities });
  const isDrawn = model.ranked.length > 0 && (form === 'chart' || place.years.length > 1);
  return (
    <div className={styles.charts}>
      {isDrawn && <FigureFrame id={FIGURES[form]} figure={figure} />}
      {!isDrawn && (
        <Message kind="note">
          {words.t(model.ranked.length === 0 ? 'rankings.none.why' : 'rankings.years.single')}
        </Message>
      )}
      <UnrankedList model={model} unranked={unranked} view={view} />
    </div>
  );
}
