declare const worker: Worker;


export function send(headers: Headers): void {
  worker.postMessage({ headers });
}
