import { log, save } from './save.js';

export function main(): string {
  log('a');
  return `${save(['a'])} saved`;
}
console.log(main());
declare const console: { log(text: string): void };
