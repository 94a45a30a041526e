declare const worker: Worker;


async function* numbers(): AsyncGenerator<number> {
  yield 1;
}

export function send(): void {
  worker.postMessage(numbers());
}
