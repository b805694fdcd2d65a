import { type ComponentType, type LazyExoticComponent, lazy } from 'react';
import type { ScreenId } from '../state/view.ts';

type Screen = LazyExoticComponent<ComponentType>;

const load = (importer: () => Promise<{ Screen: ComponentType }>): Screen =>
  lazy(async () => ({ default: (await importer()).Screen }));

/** The screens, each loaded when it is first opened. */
export const screens: Readonly<Record<ScreenId, Screen>> = {
  overview: load(() => import('../screens/overview/screen.tsx')),
  rankings: load(() => import('../screens/rankings/screen.tsx')),
  compare: load(() => import('../screens/compare/screen.tsx')),
  city: load(() => import('../screens/city/screen.tsx')),
  indicators: load(() => import('../screens/indicators/screen.tsx')),
  method: load(() => import('../screens/method/screen.tsx')),
  data: load(() => import('../screens/data/screen.tsx')),
  publish: load(() => import('../screens/publish/screen.tsx')),
  audit: load(() => import('../screens/audit/screen.tsx')),
  robustness: load(() => import('../screens/robustness/screen.tsx')),
  sql: load(() => import('../screens/sql/screen.tsx')),
};
