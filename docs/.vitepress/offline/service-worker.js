/* Keeps what a reader has loaded, so that it can be read again without a network. `VERSION` is the build's. */
const cacheName = 'polyak-VERSION';

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
  event.waitUntil(
    caches.open(cacheName).then((cache) =>
      Promise.all(
        event.data.map(async (url) => {
          if (!(await cache.match(url))) await cache.add(url);
        }),
      ),
    ),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || url.origin !== location.origin) return;
  // Names of assets have a hash in them: what is under such a name never changes.
  event.respondWith(
    url.pathname.includes('/assets/') ? cacheFirst(request) : networkFirst(request),
  );
});

async function cacheFirst(request) {
  const cache = await caches.open(cacheName);
  return (await cache.match(request)) ?? keep(cache, request, await fetch(request));
}

async function networkFirst(request) {
  const cache = await caches.open(cacheName);
  try {
    return keep(cache, request, await fetch(request));
  } catch (error) {
    const kept = await cache.match(request, { ignoreSearch: true });
    if (kept) return kept;
    throw error;
  }
}

function keep(cache, request, response) {
  if (response.ok && response.status !== 206) void cache.put(request, response.clone());
  return response;
}
