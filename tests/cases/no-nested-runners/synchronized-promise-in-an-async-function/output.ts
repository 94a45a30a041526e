import synchronized = require('synchronized-promise');

declare function load(name: string): Promise<string>;

const loadSync = load;

export async function config(): Promise<string> {
  return await loadSync('config');
}
