declare function save(): Promise<void>;
window.setTimeout(() => save(), 1000);
self.setInterval(async () => {
  await save();
}, 1000);
window.requestAnimationFrame(async () => {
  await save();
});
