declare const worker: Worker;


export function send(text: string | Promise<string>): void {
  worker.postMessage(text);
}
