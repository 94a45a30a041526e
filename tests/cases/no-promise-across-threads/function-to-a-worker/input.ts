declare const worker: Worker;


export function send(): void {
  worker.postMessage(() => 1);
}
