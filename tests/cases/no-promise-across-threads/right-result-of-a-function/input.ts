declare const worker: Worker;


const make = (): { id: number } => ({ id: 1 });

export function send(): void {
  worker.postMessage(make());
}
