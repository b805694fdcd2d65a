import '../../../src/ui/tokens.css';
import '../../../src/ui/base.css';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach } from 'vitest';

let mounted: { readonly root: Root; readonly element: HTMLElement } | null = null;

function unmount(): void {
  mounted?.root.unmount();
  mounted?.element.remove();
  mounted = null;
}

afterEach(unmount);

/** Shows the parts on the page; a second call shows something else in the same place. */
export function mount(parts: ReactNode): HTMLElement {
  if (mounted === null) {
    const element = document.body.appendChild(document.createElement('main'));
    mounted = { root: createRoot(element), element };
  }
  const { root, element } = mounted;
  flushSync(() => root.render(parts));
  return element;
}
