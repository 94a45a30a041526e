declare const worker: Worker;
declare function load(): Promise<string>;


export async function send(): Promise<void> {
  const text = load();
  worker.postMessage(await text);
}
