declare const worker: Worker;


export function send(blob: Blob, file: File): void {
  worker.postMessage({ blob, file });
}
