import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DropZone } from '../../../src/ui/drop-zone.tsx';
import { mount } from './mount.tsx';

const input = page.getByLabelText('Add data files');

function mountZone(): { readonly names: string[][] } {
  const names: string[][] = [];
  mount(
    <DropZone
      label="Add data files"
      hint="CSV; files never leave this computer."
      isMultiple
      onFiles={files => names.push(files.map(f => f.name))}
    />,
  );
  return { names };
}

it('is a real file input with the name of its button', async () => {
  mountZone();
  await expect.element(input).toHaveAttribute('type', 'file');
  await expect.element(input).toHaveAttribute('multiple');
  await expect.element(input).toHaveAccessibleDescription('CSV; files never leave this computer.');
});

it('gives several files at once, and the same file again', async () => {
  const { names } = mountZone();
  const files = ['a.csv', 'b.csv'].map(name => new File(['x'], name, { type: 'text/csv' }));
  await userEvent.upload(input, files);
  await expect.poll(() => names).toEqual([['a.csv', 'b.csv']]);
  // Browsers report the same file again only when the input was emptied.
  await expect.element(input).toHaveValue('');
  await userEvent.upload(input, files);
  await expect.poll(() => names.length).toBe(2);
});

it('reaches to its edges, so that a file can be dropped anywhere on it', async () => {
  mountZone();
  const zone = input.element().parentElement?.getBoundingClientRect();
  const area = input.element().getBoundingClientRect();
  expect(area.width).toBeGreaterThan((zone?.width ?? 0) - 4);
  expect(area.height).toBeGreaterThan((zone?.height ?? 0) - 4);
});
