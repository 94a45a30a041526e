declare const worker: Worker;


export function send(url: URL): void {
  worker.postMessage({ url: url.href });
}
