import sp = require('synchronized-promise');

declare function load(name: Promise<string>): Promise<string>;

const loadSync = sp(load);

export async function config(name: Promise<string>): Promise<string> {
  await name;
  return loadSync(name);
}
