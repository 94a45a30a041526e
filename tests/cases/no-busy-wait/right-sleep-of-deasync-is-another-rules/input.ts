import deasync from 'deasync';

export function wait(promise: Promise<unknown>): void {
  let done = false;
  promise.then(
    () => {
      done = true;
    },
    () => {
      done = true;
    },
  );
  while (!done) deasync.sleep(10);
}
