import { EventEmitter } from 'node:events';
import { Effect } from 'effect';
import { sleep, type Operation } from 'effection';
import { interval } from 'rxjs';

declare const saved: Effect.Effect<void>;
declare const source: EventEmitter;

export const start = (): void => {
  setTimeout(() => Effect.runFork(saved), 10);
};

export function* program(): Operation<void> {
  source.on('line', () => Effect.runFork(saved));
  yield* sleep(10);
}

export const watched = Effect.gen(function* () {
  source.on('open', () => {
    interval(10).subscribe((tick) => console.log(tick));
  });
  yield* saved;
});
