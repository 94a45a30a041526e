addEventListener('install', async (event) => {
  const cache = await caches.open('v1');
  event.waitUntil(cache.addAll(['/']));
});
