import './ui/tokens.css';
import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { start } from './state/start.ts';

const root = document.getElementById('root');
if (root === null) throw new Error('page without a root');
void start();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
