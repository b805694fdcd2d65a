import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { META_POLICY } from './src/cli/headers.ts';
import { notices } from './src/cli/notices-plugin.ts';
import { offline } from './src/cli/offline-plugin.ts';
import { zipOnTheSpot } from './src/cli/zip-plugin.ts';

/** Writes the security policy into the built page, for hosts that send no headers. The development page has none. */
const policy: Plugin = {
  name: 'policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

/** Relative base, so that the build opens from any folder of any static host. */
export default defineConfig({
  base: './',
  plugins: [react(), policy, notices(import.meta.dirname), offline('src/app/offline/service-worker.ts')],
  worker: {
    format: 'es',
    plugins: () => [zipOnTheSpot(`${import.meta.dirname}/src/publish/data/zip-on-the-spot.ts`)],
  },
  optimizeDeps: { exclude: ['@duckdb/duckdb-wasm'] },
  build: { target: 'es2022', assetsInlineLimit: 0, sourcemap: false, modulePreload: { polyfill: false } },
});
