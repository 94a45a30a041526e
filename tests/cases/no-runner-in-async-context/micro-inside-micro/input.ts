import { Micro } from 'effect';

declare const save: Micro.Micro<number>;

export const program = Micro.gen(function* () {
  return Micro.runSync(save);
});
