declare function save(): Promise<void>;

document.addEventListener('visibilitychange', async () => {
  await save();
});
