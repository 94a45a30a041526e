declare const worker: Worker;


export function send(buffer: ArrayBuffer): void {
  worker.postMessage({ buffer }, [buffer]);
}
