import axe from 'axe-core';
import type { ReactNode } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { parseMethod } from '../../../src/core/method-schema.ts';
import { writeSnapshot } from '../../../src/publish/snapshot.ts';
import { scoreDataset } from '../../../src/scoring/score.ts';
import { useVerification } from '../../../src/screens/publish/use-verification.ts';
import { VerificationFrame } from '../../../src/screens/publish/verification-frame.tsx';
import { VerifyZone } from '../../../src/screens/publish/verify-zone.tsx';
import { currentView, setView } from '../../../src/state/link.ts';
import { useWorkspaceStore } from '../../../src/state/workspace.ts';
import { observedIn, TREE } from '../../scoring/small-tree.ts';
import { cityOf, datasetOf } from '../../support/dataset.ts';
import { mount } from '../ui/mount.tsx';

const codes = ['CN-DG', ...Array.from({ length: 59 }, (_, i) => `C${i + 10}`)];
const values = Object.fromEntries(codes.map((code, i) => [code, [10 - i / 10, 2 + i / 50, 5]]));
const hostile = { ...cityOf('CN-DG'), nameEn: '<img src=x onerror="document.title=\'pwned\'">' };
const dataset = datasetOf(observedIn(values, 2024, 'shoes'), [], [hostile]);
const method = parseMethod({ normalise: { method: 'goalposts' } }).method;
if (method === null) throw new Error('method of the test is not valid');
const text = writeSnapshot(
  {
    appVersion: '0',
    title: 'Shoes, R-0000',
    view: '/publish?sector=shoes&figure=pillars&lang=zh',
    synthetic: true,
    frameworks: [TREE],
    published: method,
    method,
    dataset,
  },
  scoreDataset(dataset, [TREE], method),
);

function Trial(): ReactNode {
  const { state, verify, close } = useVerification();
  return (
    <>
      <h1>Publish</h1>
      <VerificationFrame state={state} onClose={close} />
      <VerifyZone onFile={verify} />
    </>
  );
}

const give = (content: string, name = 'view.gsc.json'): Promise<void> =>
  userEvent.upload(page.getByLabelText('Verify a file'), new File([content], name));

describe('a file given back', () => {
  beforeEach(() => {
    setView({ lang: 'en', sector: null, figure: null });
    mount(<Trial />);
  });

  it('is verified when nothing in it was changed, and opens at its view in the language of the reader', async () => {
    await give(text);
    await expect.element(page.getByText('Verified: recomputed with the same result.')).toBeInTheDocument();
    expect(document.querySelector('table')).toBeNull();
    await page.getByRole('button', { name: 'Open it' }).click();
    await expect.poll(() => useWorkspaceStore.getState().present?.name).toBe('snapshot-opened');
    const { kind, files, name } = useWorkspaceStore.getState().present?.workspace ?? {};
    expect([kind, files?.[0]?.name, name?.en]).toEqual(['snapshot', 'view.gsc.json', 'Shoes, R-0000']);
    await expect.poll(() => currentView()).toMatchObject({ sector: 'shoes', figure: 'pillars', lang: 'en' });
  });

  it('names the city whose score was changed by one digit, both scores and the hashes', async () => {
    const place = /CN-DG,shoes,2024,index,3,(\d)/.exec(text);
    const digit = (Number(place?.[1]) + 1) % 10;
    await give(text.replace(place?.[0] ?? '', `CN-DG,shoes,2024,index,3,${digit}`));
    await expect.element(page.getByText('Differs: results, other content and 1 score.')).toBeInTheDocument();
    const row = page.getByRole('table', { name: 'Scores that differ' }).getByRole('row').nth(1);
    await expect.element(row).toHaveTextContent('<img src=x');
    await expect.element(row).toHaveTextContent('2024, index');
    expect(document.title).not.toBe('pwned');
    await expect.element(page.getByText(/Hash \w{6} agrees/).first()).toBeInTheDocument();
    await expect.element(page.getByRole('button', { name: 'Open as recomputed' })).toBeInTheDocument();
    const { violations } = await axe.run(document.body);
    expect(violations.map(v => `${v.id}: ${v.nodes[0]?.html}`)).toEqual([]);
  });

  it('counts the differences beyond the first fifty', async () => {
    await give(text.replace(/,shoes,2024,index,3,\d/g, ',shoes,2024,index,3,9'));
    const rows = page.getByRole('table', { name: 'Scores that differ' }).getByRole('row');
    await expect.poll(() => rows.all().length).toBe(51);
    await expect.element(page.getByText(/more scores? differs?$/)).toBeInTheDocument();
  });

  it.each([
    ['no JSON', '%PDF-1.4'],
    ['half a snapshot', text.slice(0, text.length / 2)],
    ['a prototype', '{"__proto__":{"schema":"gsc-snapshot/1"}}'],
  ])('that is %s is refused in words, and nothing is opened', async (_, content) => {
    const before = useWorkspaceStore.getState().present;
    await give(content, 'bad.json');
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent('The file was not opened. Your work is as it was.');
    await expect.element(alert).toHaveTextContent('bad.json');
    expect(useWorkspaceStore.getState().present).toBe(before);
  });
});
