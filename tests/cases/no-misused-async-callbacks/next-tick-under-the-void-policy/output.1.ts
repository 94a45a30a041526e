declare function save(id?: number): Promise<void>;
process.nextTick(() => void (async () => {
  await save();
})().catch(console.error));
