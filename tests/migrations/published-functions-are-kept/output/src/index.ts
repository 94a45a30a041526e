import { inner, load } from './load.js';
export function text(): string {
  return load();
}
export class Page {
  title(): string {
    return inner();
  }
  private async size(): Promise<number> {
    return (await inner()).length;
  }
}
