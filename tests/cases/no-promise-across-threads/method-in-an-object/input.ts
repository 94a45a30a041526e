declare const worker: Worker;


export function send(): void {
  worker.postMessage({
    id: 1,
    done() {
      console.log('done');
    },
  });
}
