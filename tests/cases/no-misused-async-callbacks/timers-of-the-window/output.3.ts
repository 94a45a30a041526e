declare function save(): Promise<void>;
window.setTimeout(() => save(), 1000);
self.setInterval(() => void (async () => {
  await save();
})().catch(console.error), 1000);
window.requestAnimationFrame(async () => {
  await save();
});
