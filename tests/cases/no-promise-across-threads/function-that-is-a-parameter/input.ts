declare const worker: Worker;


export function send(done: () => void): void {
  worker.postMessage({ done });
}
