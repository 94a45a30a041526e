declare function save(): Promise<void>;

process.on('unhandledRejection', (error) => {
  console.error(error);
  process.exit(6);
});
setInterval(async () => {
  await save();
}, 1000);
