import { wrap } from 'comlink';

interface Api {
  print(text: unknown): Promise<void>;
}
declare function load(): Promise<string>;

const api = wrap<Api>(new Worker('./worker.js'));

export async function print(): Promise<void> {
  await api.print(load());
}
