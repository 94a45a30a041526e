declare const video: HTMLVideoElement;

video.addEventListener('keydown', async (event) => {
  if (event.key !== 'f') return;
  await fetch('/seen', { method: 'POST' });
  await video.requestFullscreen();
});
