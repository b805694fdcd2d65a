import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Prints what the first page loads, and fails when it is over the budget. */

const BUDGET_KB = 250;
const dist = new URL('../../dist/', import.meta.url).pathname;
const html = readFileSync(join(dist, 'index.html'), 'utf8');

/** Scripts named by the page, and everything they import without being asked later. */
function initialScripts(): ReadonlySet<string> {
  const files = new Set<string>();
  const visit = (name: string): void => {
    if (files.has(name)) return;
    files.add(name);
    const text = readFileSync(join(dist, 'assets', name), 'utf8');
    for (const [, next] of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g))
      if (next) visit(next);
  };
  for (const [, name] of html.matchAll(/(?:src|href)="\.\/assets\/([^"]+\.js)"/g)) if (name) visit(name);
  return files;
}

const gzipKb = (name: string): number => gzipSync(readFileSync(join(dist, 'assets', name))).length / 1000;

const initial = [...initialScripts()];
const total = initial.reduce((sum, name) => sum + gzipKb(name), 0);
for (const name of initial)
  console.log(`first page  ${gzipKb(name).toFixed(1).padStart(8)} KB gzip  ${name}`);
for (const name of readdirSync(join(dist, 'assets'))
  .filter(n => !initial.includes(n))
  .sort()) {
  console.log(`later       ${gzipKb(name).toFixed(1).padStart(8)} KB gzip  ${name}`);
}
console.log(`initial JavaScript: ${total.toFixed(1)} KB gzip of ${BUDGET_KB} KB`);
if (total > BUDGET_KB) process.exit(1);
