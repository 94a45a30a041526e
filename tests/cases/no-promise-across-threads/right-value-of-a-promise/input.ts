declare const worker: Worker;
declare function load(): Promise<string>;


export function send(): void {
  load().then(
    (text) => worker.postMessage({ text }),
    (error: unknown) => worker.postMessage({ error: String(error) }),
  );
}
