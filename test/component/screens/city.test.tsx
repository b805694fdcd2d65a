import axe from 'axe-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { hashOf } from '../../../src/core/hash.ts';
import { IndicatorTable } from '../../../src/screens/city/indicator-table.tsx';
import { modelOf } from '../../../src/screens/city/model.ts';
import { PillarsFrame } from '../../../src/screens/city/pillars-frame.tsx';
import { TracePanel } from '../../../src/screens/city/trace-panel.tsx';
import { keepFile } from '../../../src/state/files.ts';
import { currentView, setView } from '../../../src/state/link.ts';
import { Queries } from '../../../src/state/provider.tsx';
import { setSession } from '../../../src/state/session.ts';
import { trialFacts } from '../../screens/city/facts.ts';
import { mount } from '../ui/mount.tsx';

const model = modelOf(trialFacts);

beforeEach(() => setView({ trace: null }, { replace: true }));

describe('the indicators of a city', () => {
  const table = <IndicatorTable label="Indicators" groups={model.groups} trace={null} year={2024} />;

  it('show an imputed value in brackets with the year it comes from', async () => {
    mount(table);
    const row = page.getByRole('row', { name: /Use/ });
    await expect.element(row).toHaveTextContent('(80)');
    await expect.element(row).toHaveTextContent('carried from 2023');
    await expect.element(row).toHaveTextContent('less');
  });

  it('say what does not apply', async () => {
    mount(table);
    await expect.element(page.getByRole('row', { name: /Heat/ })).toHaveTextContent('Not applicable');
  });

  it('open the trace of a score by Enter, arrows move from score to score', async () => {
    mount(table);
    const first = page.getByRole('button', { name: 'Trace P1: 75.0' });
    await expect.element(first).toBeInTheDocument();
    (first.element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(page.getByRole('button', { name: 'Trace i1: 75.0' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(currentView().trace).toBe('i1');
  });

  it('are clean for assistive technology, as is the frame of the pillars', async () => {
    const element = mount(
      <>
        <h1>A</h1>
        {table}
        <PillarsFrame model={model} city="A" trace={null} />
      </>,
    );
    await expect.element(page.getByRole('table', { name: 'Pillars of A' })).toBeInTheDocument();
    const { violations } = await axe.run(element);
    expect(violations.map(v => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  });
});

describe('the trace of a score', () => {
  const bytes = new TextEncoder().encode('city,i1\nB,50\nA,60\nC,40\n');
  const sha256 = hashOf(bytes);

  beforeEach(async () => {
    await keepFile(sha256, new Blob([bytes]));
    const counts = { rowsRead: 3, loaded: 3, setAside: 0, blank: 0, values: 3 };
    setSession({
      reports: [
        {
          ...counts,
          name: 'a.csv',
          size: bytes.length,
          sha256,
          encoding: 'utf-8',
          delimiter: ',',
          form: 'wide',
          state: 'read',
          issues: [],
        },
      ],
    });
  });

  it('ends at the line of the file with its neighbours, the field marked, and the hash', async () => {
    mount(
      <Queries>
        <TracePanel model={model} code="i1" />
      </Queries>,
    );
    const source = page.getByRole('region', { name: 'Line 3 of a.csv with its neighbours' });
    await expect.element(source).toHaveTextContent('A,60');
    await expect.element(source).toHaveTextContent('B,50');
    await expect.element(source).toHaveTextContent(sha256);
    expect(source.element().querySelector('[aria-current] mark')?.textContent).toBe('60');
  });

  it('closes on Esc and gives the focus back to the score', async () => {
    setView({ trace: 'i1' }, { replace: true });
    const table = <IndicatorTable label="Indicators" groups={model.groups} trace={null} year={2024} />;
    const show = (isOpen: boolean) =>
      mount(
        <Queries>
          {table}
          {isOpen && <TracePanel model={model} code="i1" />}
        </Queries>,
      );
    show(false);
    const score = page.getByRole('button', { name: 'Trace i1: 75.0' });
    await expect.element(score).toBeInTheDocument();
    (score.element() as HTMLElement).focus();
    show(true);
    await expect.element(page.getByRole('dialog', { name: /i1 Share/ })).toBeInTheDocument();
    await userEvent.keyboard('{Escape}');
    expect(currentView().trace).toBeNull();
    show(false);
    await expect.element(score).toHaveFocus();
  });
});
