/// <reference lib="webworker" />
declare const self: ServiceWorkerGlobalScope;
declare function sync(): Promise<void>;

async function work(): Promise<void> {
  const keys = await caches.keys();
  if (keys.length > 0) await sync();
}

self.addEventListener('push', (event) => {
  event.waitUntil(work());
});
