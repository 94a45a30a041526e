declare const worker: Worker;
declare function load(): Promise<string>;


export async function send(): Promise<void> {
  const message = { text: await load() };
  worker.postMessage(message);
}
