/* Keeps what a reader has loaded, so that it can be read again without a network. The build fills in what stands in capitals. */

/** The SHA-256 of each file that may be kept, by its path. What the build does not list is none of this worker's business. */
const files = new Map(Object.entries(JSON.parse('FILES')));
const cacheName = 'polyak-VERSION';
const { scope } = self.registration;

self.addEventListener('install', () => self.skipWaiting());

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => names.filter((name) => name !== cacheName))
      .then((old) => Promise.all(old.map((name) => caches.delete(name)))),
  );
});

/** A page that was loaded before the worker was there tells what it had loaded. */
self.addEventListener('message', (event) => {
  event.waitUntil(Promise.all(event.data.map(fetchForLater)));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const file = fileAt(request.url);
  if (request.method === 'GET' && file) event.respondWith(answer(event, file));
});

/** The listed file at an address; cleaner addresses leave out `index.html` and `.html`. */
function fileAt(address) {
  const { origin, pathname } = new URL(address);
  if (!`${origin}${pathname}`.startsWith(scope)) return undefined;
  const path = `${origin}${pathname}`.slice(scope.length);
  const names = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
  return names.find((name) => files.has(name));
}

/** Names of assets have a hash in them: what is under such a name never changes. */
async function answer(event, file) {
  const { request } = event;
  const cache = await caches.open(cacheName);
  if (file.startsWith('assets/')) {
    const kept = await cache.match(scope + file);
    if (kept) return kept;
  }
  try {
    const response = await fetch(request);
    if (!new URL(request.url).search) event.waitUntil(keep(cache, file, response.clone()));
    return response;
  } catch (error) {
    const kept = await cache.match(scope + file);
    if (kept) return kept;
    throw error;
  }
}

async function fetchForLater(address) {
  const file = fileAt(address);
  if (!file || new URL(address).search) return;
  const cache = await caches.open(cacheName);
  if (!(await cache.match(scope + file))) await keep(cache, file, await fetch(address));
}

/** Keeps each file once, and only what the build made. */
async function keep(cache, file, response) {
  if (response.status !== 200) return;
  const bytes = await response.clone().arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  if (btoa(String.fromCharCode(...digest)) === files.get(file)) {
    await cache.put(scope + file, response);
  }
}
