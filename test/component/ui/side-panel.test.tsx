import { type ReactNode, useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../../src/ui/button.tsx';
import { SidePanel } from '../../../src/ui/side-panel.tsx';
import { mount } from './mount.tsx';

function Traced(): ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const [presses, setPresses] = useState(0);
  return (
    <>
      <Button onPress={() => setIsOpen(true)}>61.4</Button>
      <Button onPress={() => setPresses(presses + 1)}>{`Pressed ${presses}`}</Button>
      {isOpen && (
        <SidePanel title="Trace" closeLabel="Close" onClose={() => setIsOpen(false)}>
          <a href="#file">dongguan.csv</a>
        </SidePanel>
      )}
    </>
  );
}

const score = page.getByRole('button', { name: '61.4' });
const panel = page.getByRole('dialog', { name: 'Trace' });

afterEach(() => page.viewport(1280, 800));

describe.each([
  ['wide', 1280],
  ['on a phone', 360],
])('the panel, %s', (_name, width) => {
  it('takes the focus, closes by Esc and gives the focus back', async () => {
    await page.viewport(width, 700);
    mount(<Traced />);
    await score.click();
    await expect.element(panel).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Trace' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(panel).not.toBeInTheDocument();
    await expect.element(score).toHaveFocus();
  });

  it('closes by its button', async () => {
    await page.viewport(width, 700);
    mount(<Traced />);
    await score.click();
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.element(panel).not.toBeInTheDocument();
    await expect.element(score).toHaveFocus();
  });
});

it('the page stays in reach beside the wide panel', async () => {
  mount(<Traced />);
  await score.click();
  await page.getByRole('button', { name: 'Pressed 0' }).click();
  await expect.element(page.getByRole('button', { name: 'Pressed 1' })).toBeVisible();
  await expect.element(panel).toBeVisible();
});

it('the sheet on a phone keeps Tab away from the page', async () => {
  await page.viewport(360, 700);
  mount(<Traced />);
  await score.click();
  for (let step = 0; step < 4; step++) {
    await userEvent.tab();
    const focused = document.activeElement;
    expect(focused === document.body || focused?.closest('dialog') !== null).toBe(true);
  }
});
