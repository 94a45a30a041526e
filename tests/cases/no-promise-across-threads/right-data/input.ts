declare const worker: Worker;


export function send(): void {
  worker.postMessage({ id: 1, list: [1, 2], at: new Date(), map: new Map([[1, 2]]) });
}
