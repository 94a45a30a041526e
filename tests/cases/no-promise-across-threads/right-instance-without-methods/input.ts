declare const worker: Worker;

class Point {
  constructor(
    readonly x: number,
    readonly y: number,
  ) {}
}

export const send = (): void => worker.postMessage(new Point(1, 2));
