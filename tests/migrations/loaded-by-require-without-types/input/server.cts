declare function require(path: string): any;

const { load } = require('./load.cjs');
const typed = require('./typed.cjs') as typeof import('./typed.cjs');

export async function start(): Promise<string> {
  return load() + typed.read();
}
