import { log } from 'fp-ts/Console';

export function greet(name: string): void {
  log(`hello ${name}`);
}
