declare const worker: Worker;


export function send(signal: AbortSignal): void {
  worker.postMessage({ path: 'a.txt', signal });
}
