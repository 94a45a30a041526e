declare const worker: Worker;


export function send(value: unknown): void {
  worker.postMessage(value);
}
