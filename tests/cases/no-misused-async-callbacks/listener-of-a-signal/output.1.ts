declare function save(id?: number): Promise<void>;
process.on('SIGTERM', () => void (async () => {
  await save();
  process.exit(0);
})().catch(console.error));
