declare const worker: { postMessage(value: unknown): void };
declare function load(): Promise<string>;


export function send(): void {
  worker.postMessage(load());
}
