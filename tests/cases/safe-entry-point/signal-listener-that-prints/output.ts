process.on('SIGINT', () => {
  console.log('stopping');
  process.exit(130);
});
