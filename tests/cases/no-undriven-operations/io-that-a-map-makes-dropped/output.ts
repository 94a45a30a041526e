import type { IO } from 'fp-ts/IO';
import * as io from 'fp-ts/IO';

declare const random: IO<number>;

export function roll(): void {
  io.map((n: number) => console.log(n))(random)();
}
