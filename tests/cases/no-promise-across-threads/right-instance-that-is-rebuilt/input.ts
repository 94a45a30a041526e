declare const worker: Worker;

class Order {
  constructor(readonly prices: readonly number[]) {}
  static fromData({ prices }: { readonly prices: readonly number[] }): Order {
    return new Order(prices);
  }
  total(): number {
    return this.prices.length;
  }
}

worker.postMessage(new Order([1, 2]));
worker.addEventListener('message', ({ data }: MessageEvent<Order>) => console.log(Order.fromData(data).total()));
