import * as loading from './load.js';
const { load: read } = loading;
export function text(): string {
  return read();
}
export function lazily(name: 'load'): string {
  return loading['load']() + name;
}
