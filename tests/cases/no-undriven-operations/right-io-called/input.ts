import { log } from 'fp-ts/Console';
import type { IO } from 'fp-ts/IO';

export function greet(name: string): IO<void> {
  log(`hello ${name}`)();
  return log('bye');
}
