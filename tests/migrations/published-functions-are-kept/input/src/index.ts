import { inner, load } from './load.js';
export function text(): string {
  return load();
}
export class Page {
  title(): string {
    return inner();
  }
  private size(): number {
    return inner().length;
  }
}
