/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;
declare function sync(): Promise<void>;

self.addEventListener('push', async (event) => {
  const keys = await caches.keys();
  if (keys.length > 0) event.waitUntil(sync());
});
