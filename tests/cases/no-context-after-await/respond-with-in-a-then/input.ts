/// <reference lib="webworker" />

export function answer(event: FetchEvent): void {
  caches.match(event.request).then(
    (cached) => event.respondWith(cached ?? fetch(event.request)),
    () => {},
  );
}
