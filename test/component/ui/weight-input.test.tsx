import { type ReactNode, useState } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { WeightInput } from '../../../src/ui/weight-input.tsx';
import { mount } from './mount.tsx';

let changes: number[] = [];

function Weight({ start }: { readonly start: number }): ReactNode {
  const [value, setValue] = useState(start);
  return (
    <WeightInput
      label="Policy"
      value={value}
      published={12}
      sliderMax={50}
      decreaseLabel="Less policy"
      increaseLabel="More policy"
      onChange={next => {
        changes.push(next);
        setValue(next);
      }}
    />
  );
}

const number = page.getByRole('spinbutton', { name: 'Policy' });
const slider = page.getByRole('slider', { name: 'Policy' });

describe('a weight', () => {
  beforeEach(() => {
    changes = [];
    mount(<Weight start={16.7} />);
  });

  it('is shown by number and slider alike', async () => {
    await expect.element(number).toHaveValue('16.7');
    await expect.element(slider).toHaveValue('16.7');
    await expect.element(slider).toHaveAttribute('aria-valuetext', '16.7%');
  });

  it('moves by one point with the buttons', async () => {
    await page.getByRole('button', { name: 'More policy' }).click();
    await page.getByRole('button', { name: 'Less policy' }).click();
    expect(changes).toEqual([17.7, 16.7]);
  });

  it('is typed, and counts once it is finished', async () => {
    await number.fill('25.25');
    expect(changes).toEqual([]);
    await userEvent.keyboard('{Enter}');
    expect(changes).toEqual([25.3]);
    await expect.element(slider).toHaveValue('25.3');
  });

  it.each(['abc', '', '-1', '101', '1e999'])('typed as “%s” goes back to what it was', async text => {
    await number.fill(text);
    await userEvent.tab();
    expect(changes).toEqual([]);
    await expect.element(number).toHaveValue('16.7');
  });

  it('Esc takes back what is half typed', async () => {
    await number.fill('99');
    await userEvent.keyboard('{Escape}{Enter}');
    expect(changes).toEqual([]);
  });

  it('slides by keyboard, one change for each key let go', async () => {
    slider.element().focus();
    await userEvent.keyboard('{ArrowRight}');
    expect(changes).toEqual([16.8]);
    await userEvent.keyboard('{ArrowRight>3/}');
    expect(changes).toEqual([16.8, 17.1]);
  });

  it('goes up and down with arrows in the number', async () => {
    number.element().focus();
    await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}{Enter}');
    expect(changes).toEqual([17.7]);
  });

  it('stops at nought', async () => {
    mount(<Weight key="small" start={0.4} />);
    await page.getByRole('button', { name: 'Less policy' }).click();
    expect(changes).toEqual([0]);
    await expect.element(page.getByRole('button', { name: 'Less policy' })).toBeDisabled();
  });
});
