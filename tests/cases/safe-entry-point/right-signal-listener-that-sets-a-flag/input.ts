let stopped = false;
process.on('SIGINT', () => {
  console.log('stopping');
  stopped = true;
});
export const isStopped = (): boolean => stopped;
