import synchronized = require('synchronized-promise');

declare function load(name: string): Promise<string>;

const loadSync = synchronized(load);

export async function config(): Promise<string> {
  return loadSync('config');
}
