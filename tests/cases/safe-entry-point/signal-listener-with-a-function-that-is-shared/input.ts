function stop(): void {
  console.log('stopping');
}
process.on('SIGHUP', stop);
process.on('SIGINT', stop);
