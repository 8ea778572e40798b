import { scriptUrl } from '@polyak/playground/trusted-types';

/** Starts the service worker, and has it keep what the page has loaded so far. */
export async function keepForOffline(base: string): Promise<void> {
  if (!('serviceWorker' in navigator)) return;
  const registration = await navigator.serviceWorker.register(
    scriptUrl(`${base}service-worker.js`),
  );
  const { active } = await navigator.serviceWorker.ready;
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
  const own = [location.href, ...loaded].filter((url) => url.startsWith(location.origin));
  (active ?? registration.active)?.postMessage([...new Set(own.map((url) => url.split('#')[0]))]);
}
