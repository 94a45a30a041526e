import { proxy, wrap } from 'comlink';

interface Api {
  count(upTo: number, tell: (n: number) => void): Promise<number>;
  stop(): Promise<void>;
}

const api = wrap<Api>(new Worker('./worker.js'));

export async function count(): Promise<void> {
  await api.count(
    10,
    proxy((n: number) => console.log(n)),
  );
  await api.stop();
}
