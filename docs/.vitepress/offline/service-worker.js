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
  const found = find(request.url);
  if (request.method === 'GET' && found) event.respondWith(answer(event, found));
});

/** An address without its query, and the listed file there; cleaner addresses leave out `index.html` and `.html`. */
function find(address) {
  const { origin, pathname, search } = new URL(address);
  const plain = origin + pathname;
  if (!plain.startsWith(scope)) return undefined;
  const path = plain.slice(scope.length);
  const names = path === '' || path.endsWith('/') ? [`${path}index.html`] : [path, `${path}.html`];
  const file = names.find((name) => files.has(name));
  return file && { plain, file, isPlain: search === '' };
}

/** Names of assets have a hash in them: what is under such a name never changes. */
async function answer(event, found) {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(found.plain);
  if (kept && found.file.startsWith('assets/')) return kept;
  try {
    const response = await fetch(event.request);
    if (found.isPlain) event.waitUntil(keep(cache, found, response.clone()));
    return response;
  } catch (error) {
    if (kept) return kept;
    throw error;
  }
}

async function fetchForLater(address) {
  const found = find(address);
  if (!found?.isPlain) return;
  const cache = await caches.open(cacheName);
  if (!(await cache.match(found.plain))) await keep(cache, found, await fetch(found.plain));
}

/** Keeps only what the build made, never what came in answer to a query. */
async function keep(cache, { plain, file }, response) {
  if (response.status !== 200) return;
  const bytes = await response.clone().arrayBuffer();
  const digest = new Uint8Array(await self.crypto.subtle.digest('SHA-256', bytes));
  if (self.btoa(String.fromCharCode(...digest)) === files.get(file))
    await cache.put(plain, response);
}
