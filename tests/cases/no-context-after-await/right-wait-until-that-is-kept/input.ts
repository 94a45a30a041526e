/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;

self.addEventListener('fetch', (event) => {
  event.respondWith(
    (async () => {
      const response = await fetch(event.request);
      const copy = response.clone();
      event.waitUntil(caches.open('v1').then((cache) => cache.put(event.request, copy)));
      return response;
    })(),
  );
});
