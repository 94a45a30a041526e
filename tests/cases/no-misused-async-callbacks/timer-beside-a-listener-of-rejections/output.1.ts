declare function save(): Promise<void>;

process.on('unhandledRejection', (error) => {
  console.error(error);
  process.exit(6);
});
setInterval(() => void (async () => {
  await save();
})().catch(console.error), 1000);
