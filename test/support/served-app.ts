import type { TestProject } from 'vitest/node';
import { build } from '../../src/cli/build.ts';
import { serve } from '../../src/cli/serve.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Address of the built app, served with its security headers. */
    readonly appUrl: string;
  }
}

/** Builds the app when needed and serves it for as long as the browser tests run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dist = await build();
  const { url, close } = await serve(dist, 0);
  project.provide('appUrl', url);
  return close;
}
