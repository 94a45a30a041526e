declare const worker: Worker;


export function send(value: any): void {
  worker.postMessage({ value });
}
