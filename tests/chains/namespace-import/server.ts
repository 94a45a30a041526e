import * as config from './load.js';

export async function start(work: Promise<string>): Promise<string> {
  await work;
  return config.load(work);
}

export async function startByKey(work: Promise<string>): Promise<string> {
  await work;
  return config['load'](work);
}
