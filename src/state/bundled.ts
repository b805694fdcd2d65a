import { DEMO } from '../../datasets/index.ts';
import type { City } from '../core/city.ts';
import { type Framework, frameworkSchema } from '../core/framework.ts';
import type { KeptFile } from '../core/import-report.ts';
import { parseMethod } from '../core/method-schema.ts';
import type { Workspace } from '../core/workspace.ts';

/** Addresses of the bundled files, by their path under datasets/. */
const addresses = import.meta.glob<string>('../../datasets/*/*.{csv,json}', {
  query: '?url',
  import: 'default',
  eager: true,
});

async function fetched(path: string): Promise<Response> {
  const address = addresses[`../../datasets/${path}`];
  if (address === undefined) throw new Error(`bundled file is missing: ${path}`);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`bundled file did not arrive: ${path}, ${response.status}`);
  return response;
}

const bundledFile = async (path: string): Promise<KeptFile> => ({
  name: path.split('/').at(-1) ?? path,
  blob: await (await fetched(path)).blob(),
});

const bundledFramework = async (path: string): Promise<Framework> =>
  frameworkSchema.parse(await (await fetched(path)).json());

let register: Promise<readonly City[]> | null = null;

/** The city register, fetched once. */
export function cityRegister(): Promise<readonly City[]> {
  register ??= Promise.all([
    fetched('cities/cities.csv').then(r => r.text()),
    import('../ingest/register.ts'),
  ]).then(([text, { readRegister }]) => readRegister(text));
  return register;
}

/** The demonstration data set: its workspace, without files yet, and the files to read into it. */
export async function demonstration(): Promise<{
  readonly workspace: Workspace;
  readonly files: readonly KeptFile[];
}> {
  const [frameworks, files, rawMethod] = await Promise.all([
    Promise.all(DEMO.frameworks.map(bundledFramework)),
    Promise.all(DEMO.data.map(bundledFile)),
    fetched(DEMO.method).then(r => r.json()),
  ]);
  const { method } = parseMethod(rawMethod);
  if (method === null) throw new Error(`bundled method is not valid: ${DEMO.method}`);
  const workspace: Workspace = {
    name: DEMO.title,
    kind: 'demo',
    files: [],
    choices: {},
    frameworks,
    published: method,
    method,
  };
  return { workspace, files };
}
