process.on('unhandledRejection', (reason) => {
  console.error(reason);
});
