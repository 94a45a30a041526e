let presses = 0;
process.on('SIGINT', () => {
  console.log('press again to stop');
  if (++presses > 1) process.exit(130);
});
