import { create } from 'zustand';

interface OfflineState {
  /** A newer build that is installed and waits for the reader's word. */
  readonly waiting: ServiceWorker | null;
}

/** Whether a newer version of the app is ready. */
export const useOffline = create<OfflineState>(() => ({ waiting: null }));

/**
 * Keeps the app for visits without a network, where the browser can and the page is a built one. A newer build is
 * fetched beside the running one and waits.
 */
export async function keepOffline(): Promise<void> {
  if (!import.meta.env.PROD || !isSecureContext || !('serviceWorker' in navigator)) return;
  try {
    const registration = await navigator.serviceWorker.register(
      new URL('./service-worker.js', document.baseURI),
      { updateViaCache: 'none' },
    );
    const look = (): void => {
      const isUpdate = navigator.serviceWorker.controller !== null;
      useOffline.setState({ waiting: isUpdate ? registration.waiting : null });
    };
    look();
    registration.addEventListener('updatefound', () => {
      registration.installing?.addEventListener('statechange', look);
    });
  } catch {
    // Private windows and some hosts refuse: the app then works as long as there is a network.
  }
}

/** Loads the newer version; what is saved is there again afterwards. */
export function takeUpdate(): void {
  const { waiting } = useOffline.getState();
  if (waiting === null) return;
  navigator.serviceWorker.addEventListener('controllerchange', () => location.reload(), { once: true });
  waiting.postMessage('take-over');
}
