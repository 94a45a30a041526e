declare const worker: Worker;


class Job {}

export function send(): void {
  worker.postMessage({ make: function make() { return new Job(); } });
}
