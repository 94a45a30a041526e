declare const worker: Worker;
declare function load(): Promise<string>;


export async function send(): Promise<void> {
  worker.postMessage(['text', await load()]);
}
