import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';

const SCRIPT = 'service-worker.js';
/** Files that hosts and readers of the repository need, not the page. */
const LEFT_OUT = /(^|\/)(service-worker\.js|_headers|screenshot\.png|.*\.gz)$/;

/** A file of the build, from its folder, with the SHA-256 of its bytes. */
export interface BuiltFile {
  readonly path: string;
  readonly sha256: string;
}

/** Every file of a built folder that the page needs, in the order of their paths. */
export const builtFiles = (folder: string): readonly BuiltFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter(path => !LEFT_OUT.test(path))
    .sort()
    .map(path => ({ path, sha256: sha256(readFileSync(join(folder, path))) }));

const sha256 = (content: Uint8Array | string): string => createHash('sha256').update(content).digest('hex');

/** Builds the service worker beside the page, and writes the list of what was built into it. `source`: its script. */
export const offline = (source: string): Plugin => ({
  name: 'offline',
  apply: 'build',
  config: () => ({
    build: {
      rollupOptions: {
        input: { index: 'index.html', 'service-worker': source },
        output: {
          entryFileNames: chunk => (chunk.name === 'service-worker' ? SCRIPT : 'assets/[name]-[hash].js'),
        },
      },
    },
  }),
  writeBundle: {
    order: 'post',
    sequential: true,
    handler({ dir = '' }) {
      const files = builtFiles(dir);
      const version = sha256(JSON.stringify(files)).slice(0, 16);
      const path = join(dir, SCRIPT);
      const script = readFileSync(path, 'utf8');
      const written = script.replace(/(["'`])__PRECACHE__\1/, () =>
        JSON.stringify(JSON.stringify({ version, files })),
      );
      if (written === script) throw new Error('service worker without a place for its list');
      writeFileSync(path, written);
    },
  },
});
