/** Resolves when an element has content that has not changed for a tenth of a second. */
export async function settled(element: HTMLElement): Promise<void> {
  let before = '';
  for (let i = 0; i < 100; i++) {
    await new Promise(resolve => setTimeout(resolve, 100));
    const now = element.innerHTML;
    if (now !== '' && now === before) return;
    before = now;
  }
  throw new Error('chart did not settle');
}
