/// <reference lib="webworker" />

export async function answer(event: FetchEvent): Promise<void> {
  const cached = await caches.match(event.request);
  event.respondWith(cached ?? fetch(event.request));
}
