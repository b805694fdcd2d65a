import { createRoot } from 'react-dom/client';
import type { Figure, FigureSpec } from './figure.ts';
import { FigureSheet } from './figure-sheet.tsx';
import { flatten } from './svg.ts';

/** Recharts lays out in several passes; so long without a change in the page means it is done. */
const QUIET_MS = 120;
const LONGEST_MS = 10_000;

/** Draws a figure out of sight, in its full size and without motion, and returns it as one SVG. */
export async function composeFigure(spec: FigureSpec): Promise<Figure> {
  const place = document.createElement('div');
  place.lang = spec.words.language === 'zh' ? 'zh-CN' : 'en';
  place.inert = true;
  Object.assign(place.style, { position: 'fixed', left: '-10000px', top: '0' });
  document.body.append(place);
  const root = createRoot(place);
  try {
    root.render(<FigureSheet spec={spec} />);
    await quiet(place);
    const sheet = place.firstElementChild;
    if (!(sheet instanceof HTMLElement)) throw new Error(`figure not drawn: ${spec.provenance.id}`);
    return flatten(sheet, spec);
  } finally {
    root.unmount();
    place.remove();
  }
}

/** Resolves when an element has something in it and has not changed for a while. */
function quiet(element: HTMLElement): Promise<void> {
  return new Promise(resolve => {
    const end = (): void => {
      observer.disconnect();
      clearTimeout(waiting);
      clearTimeout(longest);
      resolve();
    };
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const observer = new MutationObserver(() => {
      clearTimeout(waiting);
      waiting = setTimeout(end, QUIET_MS);
    });
    const longest = setTimeout(end, LONGEST_MS);
    observer.observe(element, { childList: true, subtree: true, attributes: true, characterData: true });
  });
}
