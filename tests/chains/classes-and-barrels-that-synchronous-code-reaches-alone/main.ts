import { Config } from './config.js';

export function main(work: Promise<string>): string {
  const config = new Config();
  const [text = ''] = [work].map((each) => config.get(each));
  return text;
}

export async function start(work: Promise<string>): Promise<Config> {
  await work;
  return new Config();
}
