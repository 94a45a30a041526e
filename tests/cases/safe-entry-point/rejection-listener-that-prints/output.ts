process.on('unhandledRejection', (reason) => {
  console.error(reason);
  process.exitCode = 1;
});
