/** Whether the built site has replaced the draft, which has no service worker: there, the address gives a page. */
export async function isSiteBuilt(serviceWorker: string): Promise<boolean> {
  try {
    const { headers } = await fetch(serviceWorker, { cache: 'no-store' });
    return headers.get('content-type')?.includes('javascript') === true;
  } catch {
    // In between, nothing is served.
    return false;
  }
}
