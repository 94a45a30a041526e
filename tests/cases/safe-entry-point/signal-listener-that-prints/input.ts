process.on('SIGINT', () => {
  console.log('stopping');
});
