declare const worker: Worker;


export async function send(path: string): Promise<void> {
  const response = await fetch(path);
  worker.postMessage({ response });
}
