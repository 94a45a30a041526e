declare function save(id?: number): Promise<void>;
process.on('SIGTERM', async () => {
  await save();
  process.exit(0);
});
