import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { keepOffline } from './state/offline.ts';
import { settled } from './state/pipeline.ts';
import { start } from './state/start.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('page without a root');
void start().then(settled).then(keepOffline);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
