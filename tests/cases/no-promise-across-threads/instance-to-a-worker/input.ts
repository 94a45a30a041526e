declare const worker: Worker;

class Order {
  constructor(
    readonly id: number,
    readonly prices: readonly number[],
  ) {}

  total(): number {
    return this.prices.reduce((sum, price) => sum + price, 0);
  }
}

export function send(id: number): void {
  worker.postMessage({ kind: 'order', order: new Order(id, [1, 2]) });
}
