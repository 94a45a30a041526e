import { log, save } from './save.js';

export async function main(): Promise<string> {
  log('a');
  return `${await save(['a'])} saved`;
}
console.log(await main());
declare const console: { log(text: string): void };
