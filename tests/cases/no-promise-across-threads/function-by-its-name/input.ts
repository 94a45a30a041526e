declare const worker: Worker;


function done(): void {
  console.log('done');
}

export function send(): void {
  worker.postMessage({ done });
}
