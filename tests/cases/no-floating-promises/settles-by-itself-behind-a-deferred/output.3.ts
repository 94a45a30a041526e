class Deferred {
  resolve!: () => void;
  readonly promise = new Promise<void>((resolve) => {
    this.resolve = resolve;
  });
}

const waiting: Deferred[] = [];

function pause(ms: number): Promise<void> {
  const deferred = new Deferred();
  setTimeout(() => deferred.resolve(), ms);
  return deferred.promise;
}

function turn(): Promise<void> {
  const deferred = new Deferred();
  waiting.push(deferred);
  return deferred.promise;
}

function late(): Promise<void> {
  const deferred = new Deferred();
  (async () => {
    await turn();
    deferred.resolve();
  })().catch(console.error);
  return deferred.promise;
}

export async function start(): Promise<void> {
  pause(10);
  await turn();
  late();
  waiting.shift()?.resolve();
}
