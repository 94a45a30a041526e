import { ask, turn } from './ask.js';
declare const console: { log(text: string): void };

export function greet(): string {
  return `hello ${ask('name')}`;
}
export function greetings(): number {
  const texts = ['a', 'b'].map(() => greet());
  return texts.length;
}
export function jobs(): void {
  turn();
  turn();
  console.log('asked');
}
export class Form {
  constructor() {
    turn();
  }
  show(): void {
    greet();
    greetings();
  }
}
