declare const worker: Worker;


const read = async (): Promise<string> => 'text';

export async function send(): Promise<void> {
  worker.postMessage({ text: await read() });
}
