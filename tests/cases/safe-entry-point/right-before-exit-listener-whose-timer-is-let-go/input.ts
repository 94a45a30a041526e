process.on('beforeExit', () => {
  setTimeout(() => console.log('a'), 10).unref();
});
