import * as loading from './load.js';
const { load: read } = loading;
export async function text(): Promise<string> {
  return read();
}
export async function lazily(name: 'load'): Promise<string> {
  return await loading['load']() + name;
}
