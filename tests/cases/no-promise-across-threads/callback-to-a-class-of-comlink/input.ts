import * as Comlink from 'comlink';

declare const worker: Worker;
declare class Counter {
  constructor(tell: (n: number) => void);
  run(options: { readonly tell: (n: number) => void }): Promise<void>;
}

export async function count(tell: (n: number) => void): Promise<void> {
  const Remote = Comlink.wrap<typeof Counter>(worker);
  const counter = await new Remote(tell);
  await counter.run({ tell: Comlink.proxy(tell) });
}
