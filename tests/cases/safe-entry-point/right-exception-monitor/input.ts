process.on('uncaughtExceptionMonitor', (error) => {
  console.error(error);
});
