declare const worker: Worker;
declare function load(): Promise<string>;


export function send(): void {
  worker.postMessage(load());
}
