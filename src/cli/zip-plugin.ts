import type { Plugin } from 'vite';

/**
 * The library that writes workbooks compresses larger parts in workers made from texts, which the policy of the page forbids.
 * It is given an archive writer that works on the spot; the work is done in a worker of ours.
 */
export const zipOnTheSpot = (writer: string): Plugin => ({
  name: 'zip-on-the-spot',
  enforce: 'pre',
  resolveId: (id, importer) =>
    id === 'fflate' && importer?.includes('/node_modules/write-excel-file/') === true ? writer : null,
});
