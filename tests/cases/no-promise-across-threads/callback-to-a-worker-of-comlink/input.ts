import { wrap } from 'comlink';

interface Api {
  count(upTo: number, tell: (n: number) => void): Promise<number>;
}

const api = wrap<Api>(new Worker('./worker.js'));

export async function count(): Promise<number> {
  return api.count(10, (n) => console.log(n));
}
