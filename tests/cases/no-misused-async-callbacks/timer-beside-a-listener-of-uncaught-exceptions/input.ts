declare function save(): Promise<void>;

process.on('uncaughtException', (error) => {
  console.error(error);
});
process.on('SIGHUP', async () => {
  await save();
});
