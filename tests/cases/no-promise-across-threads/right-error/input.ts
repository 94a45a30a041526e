declare const worker: Worker;


export function send(error: Error): void {
  worker.postMessage({ error });
}
