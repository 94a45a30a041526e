declare const worker: Worker;


export function send(): void {
  worker.postMessage(new AbortController());
}
