import { runAsWorker } from 'synckit';

runAsWorker(async (lock: Int32Array) => {
  Atomics.wait(lock, 0, 0);
  return lock[0];
});
