import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demoFiles } from './generator/files.ts';

/** Rewrites the demonstration observations. `npm run generate` */
const folder = dirname(fileURLToPath(import.meta.url));
const files = demoFiles(path => readFileSync(join(folder, path), 'utf8'));
for (const [path, text] of files) {
  writeFileSync(join(folder, path), text);
  console.log(`${path}: ${text.split('\n').length - 2} rows`);
}
