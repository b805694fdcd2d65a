import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Texts of others that no package brings: the direction numbers of the quasi-random design. */
const JOE_KUO = `Sobol direction numbers (new-joe-kuo-6.21201), BSD licence

Copyright (c) 2008, Frances Y. Kuo and Stephen Joe
All rights reserved.

Redistribution and use in source and binary forms, with or without modification, are permitted provided that the
following conditions are met:

* Redistributions of source code must retain the above copyright notice, this list of conditions and the following
  disclaimer.
* Redistributions in binary form must reproduce the above copyright notice, this list of conditions and the following
  disclaimer in the documentation and/or other materials provided with the distribution.
* Neither the names of the copyright holders nor the names of the University of New South Wales and the University of
  Waikato and its contributors may be used to endorse or promote products derived from this software without specific
  prior written permission.

THIS SOFTWARE IS PROVIDED BY THE COPYRIGHT HOLDERS AND CONTRIBUTORS "AS IS" AND ANY EXPRESS OR IMPLIED WARRANTIES,
INCLUDING, BUT NOT LIMITED TO, THE IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE ARE
DISCLAIMED. IN NO EVENT SHALL THE COPYRIGHT HOLDERS BE LIABLE FOR ANY DIRECT, INDIRECT, INCIDENTAL, SPECIAL, EXEMPLARY,
OR CONSEQUENTIAL DAMAGES (INCLUDING, BUT NOT LIMITED TO, PROCUREMENT OF SUBSTITUTE GOODS OR SERVICES; LOSS OF USE, DATA,
OR PROFITS; OR BUSINESS INTERRUPTION) HOWEVER CAUSED AND ON ANY THEORY OF LIABILITY, WHETHER IN CONTRACT, STRICT
LIABILITY, OR TORT (INCLUDING NEGLIGENCE OR OTHERWISE) ARISING IN ANY WAY OUT OF THE USE OF THIS SOFTWARE, EVEN IF
ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.`;

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** Empty where the package brings none. */
  readonly text: string;
}

/** Every package that the project needs to run, directly or through others, by name. */
export function packagesOf(root: string): readonly Package[] {
  const found = new Map<string, Package>();
  const visit = (name: string, from: string): void => {
    const folder = folderOf(name, from, root);
    if (folder === null || found.has(folder) || name.startsWith('@types/')) return;
    const file = manifestOf(folder);
    const { version = '', license: licence = '' } = file;
    found.set(folder, { name, version, licence, text: licenceText(folder) });
    for (const next of Object.keys(file.dependencies ?? {})) visit(next, folder);
  };
  for (const name of Object.keys(manifestOf(root).dependencies ?? {})) visit(name, root);
  return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

interface Manifest {
  readonly version?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const manifestOf = (folder: string): Manifest =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;

/** Where a package lies, seen from another; null where it is not installed. */
function folderOf(name: string, from: string, root: string): string | null {
  const inside = join(from, 'node_modules', name);
  if (existsSync(join(inside, 'package.json'))) return inside;
  const outside = join(root, 'node_modules', name);
  return existsSync(join(outside, 'package.json')) ? outside : null;
}

function licenceText(folder: string): string {
  const files = readdirSync(folder).filter(file => /^(licen[cs]e|notice)(\.(md|txt))?$/i.test(file));
  return files
    .sort()
    .map(file => readFileSync(join(folder, file), 'utf8').trim())
    .join('\n\n');
}

/** Names, versions and licences of everything the page is made with; packages with the same text stand together. */
export function noticesOf(root: string): string {
  const byText = new Map<string, Package[]>();
  for (const one of packagesOf(root)) byText.set(one.text, [...(byText.get(one.text) ?? []), one]);
  const parts = [...byText].map(([text, packages]) => {
    const names = packages.map(({ name, version, licence }) => `${name} ${version} (${licence})`);
    return `${names.join('\n')}\n\n${text}`.trim();
  });
  return `${[...parts, JOE_KUO].join(`\n\n${'-'.repeat(80)}\n\n`)}\n`;
}

/** Writes the notices beside the page. */
export const notices = (root: string): Plugin => ({
  name: 'notices',
  apply: 'build',
  generateBundle() {
    this.emitFile({ type: 'asset', fileName: 'notices.txt', source: noticesOf(root) });
  },
});
