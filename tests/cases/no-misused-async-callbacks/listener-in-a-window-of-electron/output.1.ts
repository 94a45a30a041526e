declare function save(): Promise<void>;

document.addEventListener('visibilitychange', () => void (async () => {
  await save();
})().catch(console.error));
