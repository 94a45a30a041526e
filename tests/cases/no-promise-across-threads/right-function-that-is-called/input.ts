declare const worker: Worker;


export function send(read: () => string): void {
  worker.postMessage({ text: read() });
}
