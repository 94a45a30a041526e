import { inner } from './load.js';

export function text(): string {
  return inner();
}
export namespace deep {
  export function title(): string {
    return inner();
  }
}
