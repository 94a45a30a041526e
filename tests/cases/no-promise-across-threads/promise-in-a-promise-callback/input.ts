declare const worker: Worker;
declare function load(): Promise<string>;


export const sent: Promise<void> = load().then(() => {
  worker.postMessage(load());
});
