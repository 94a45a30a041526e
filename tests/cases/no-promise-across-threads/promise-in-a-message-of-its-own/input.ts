declare const worker: Worker;
declare function load(): Promise<string>;


export async function send(): Promise<void> {
  const message = { text: load() };
  worker.postMessage(message);
}
