import { type ReactNode, useState } from 'react';
import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Segmented } from '../../../src/ui/segmented.tsx';
import { Select } from '../../../src/ui/select.tsx';
import { mount } from './mount.tsx';

const VIEWS = [
  { value: 'table', label: 'Table' },
  { value: 'chart', label: 'Chart' },
  { value: 'years', label: 'Ranks by year' },
];

function Choices(): ReactNode {
  const [view, setView] = useState('table');
  return (
    <>
      <Segmented label="View" value={view} options={VIEWS} onChange={setView} />
      <Select label="Order" value={view} options={VIEWS} onChange={setView} isMine />
    </>
  );
}

it('a segmented choice is one stop of Tab, and arrows move in it', async () => {
  mount(<Choices />);
  await expect.element(page.getByRole('group', { name: 'View' })).toBeInTheDocument();
  await userEvent.tab();
  await expect.element(page.getByRole('radio', { name: 'Table' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(page.getByRole('radio', { name: 'Chart' })).toBeChecked();
  await userEvent.tab();
  await expect.element(page.getByRole('combobox', { name: 'Order' })).toHaveFocus();
});

it('a list is named by the label inside it, without its mark', async () => {
  mount(<Choices />);
  const list = page.getByRole('combobox', { name: 'Order', exact: true });
  await list.selectOptions('Ranks by year');
  await expect.element(page.getByRole('radio', { name: 'Ranks by year' })).toBeChecked();
});
