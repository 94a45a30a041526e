declare const worker: Worker;

function* ids(): Generator<number> {
  yield 1;
}

export const send = (): void => worker.postMessage({ ids: ids() });
