import { visible } from '../adapters/visible.js';
import { painterFor } from './colour.js';
import { unguarded, withColours } from './terminal.js';

const BEFORE_GUESSING_MS = 1_500;
const BETWEEN_LINES_MS = 10_000;

/** How far a long piece of work is, for a person who waits. */
export interface ProgressLine {
  readonly at: (done: number, of: number, label: string) => void;
  /** Takes a line that is still shown off the screen. */
  readonly clear: () => void;
}

function timeLeft(started: number, done: number, of: number): string {
  const spent = Date.now() - started;
  // The first file loads the program for all, so that its time says nothing of the others'.
  if (done < Math.max(3, of / 20) || done >= of || spent < BEFORE_GUESSING_MS) return '';
  const seconds = Math.ceil(((spent / done) * (of - done)) / 1000);
  return seconds < 60 ? `, ${seconds} s left` : `, ${Math.floor(seconds / 60)} min ${seconds % 60} s left`;
}

/**
 * On a terminal one line that is written over; elsewhere a plain line every ten seconds, so that a log shows that
 * work goes on, and how long it will.
 *
 * @param step a word or two for what is done
 */
export function progressLine(stream: NodeJS.WriteStream, step: string): ProgressLine {
  const paint = painterFor(stream);
  const started = Date.now();
  let said = started;
  if (!stream.isTTY) {
    return {
      at(done, of, label) {
        if (Date.now() - said < BETWEEN_LINES_MS) return;
        said = Date.now();
        stream.write(`${step}: ${done} of ${of}${timeLeft(started, done, of)} ${label}`.trimEnd() + '\n');
      },
      clear: () => undefined,
    };
  }
  return {
    at(done, of, label) {
      const left = timeLeft(started, done, of);
      const room = (stream.columns ?? 80) - 1;
      const head = `${step} ${done}/${of}${left} `.slice(0, room);
      const shown = paint('dim', visible(label).slice(0, room - head.length));
      unguarded(stream).write(`\r\u001B[K${head}${withColours(shown)}`);
    },
    clear: () => void unguarded(stream).write('\r\u001B[K'),
  };
}
