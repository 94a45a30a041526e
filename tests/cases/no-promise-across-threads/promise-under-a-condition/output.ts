declare const worker: Worker;
declare function load(): Promise<string>;


export async function send(text?: string): Promise<void> {
  worker.postMessage(text === undefined ? await load() : text);
}
