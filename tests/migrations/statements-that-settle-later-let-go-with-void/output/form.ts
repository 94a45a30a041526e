import { ask, turn } from './ask.js';
declare const console: { log(text: string): void };

export async function greet(): Promise<string> {
  return `hello ${await ask('name')}`;
}
export async function greetings(): Promise<number> {
  const texts = await Promise.all(['a', 'b'].map(() => greet()));
  return texts.length;
}
export function jobs(): void {
  void turn();
  void turn();
  console.log('asked');
}
export class Form {
  constructor() {
    void turn();
  }
  show(): void {
    void greet();
    void greetings();
  }
}
