import type { Option } from '@clack/prompts';
import { Stop } from '../../settings/stop.js';
import { changesOneByOne } from '../../migration/tell/texts.js';
import type { Closure } from '../../migration/plan.js';
import { visible } from '../../adapters/visible.js';
import { plural } from '../colour.js';
import { unguarded, withColours } from '../terminal.js';
import type { Choice } from './plan.js';
import { closureBody, closureHead, diffOf, shownPath } from './show.js';

type Prompts = typeof import('@clack/prompts');
type Answer = 'take' | 'leave' | 'whole' | 'take-rest' | 'leave-rest';

const LEAST_LINES = 12;
/** The question stays in sight together with what it asks about. */
const LINES_OF_QUESTION = 12;

/** One thing to take or leave. */
interface Offer {
  readonly head: string;
  readonly body: string;
}

function stopAsking(): never {
  throw new Stop('Nothing was written.');
}

async function answerTo(prompts: Prompts, { head, body }: Offer, place: string): Promise<Exclude<Answer, 'whole'>> {
  const lines = body.trimEnd().split('\n');
  const room = Math.max(LEAST_LINES, (process.stdout.rows ?? LEAST_LINES) - LINES_OF_QUESTION);
  const isCut = lines.length > room;
  process.stdout.write(`\n${lines.slice(0, room).join('\n')}\n`);
  if (isCut) process.stdout.write(`… ${plural(lines.length - room, 'more line')}\n`);
  const options: Option<Answer>[] = [
    { value: 'take', label: 'Apply it' },
    { value: 'leave', label: 'Leave it out' },
    ...(isCut ? [{ value: 'whole' as const, label: 'Show all of its diff' }] : []),
    { value: 'take-rest', label: 'Apply it and all that follow' },
    { value: 'leave-rest', label: 'Leave out it and all that follow' },
  ];
  for (;;) {
    const answer = await prompts.select({
      message: withColours(visible(`${place}: ${head}`)),
      options,
      output: unguarded(process.stdout),
    });
    if (prompts.isCancel(answer)) return stopAsking();
    if (answer !== 'whole') return answer;
    process.stdout.write(`${lines.join('\n')}\n`);
  }
}

/** Offers one thing after the other. @returns those that were taken */
async function choose<T>(
  offered: readonly T[],
  kind: string,
  offerOf: (one: T, taken: readonly T[]) => Offer,
): Promise<T[]> {
  if (offered.length === 0) return [];
  const prompts = await import('@clack/prompts'); // Only a person at a terminal needs it.
  const taken: T[] = [];
  for (const [index, one] of offered.entries()) {
    const answer = await answerTo(prompts, offerOf(one, taken), `${kind} ${index + 1} of ${offered.length}`);
    if (answer === 'take-rest') return [...taken, ...offered.slice(index)];
    if (answer === 'leave-rest') return taken;
    if (answer === 'take') taken.push(one);
  }
  return taken;
}

/** Asks a person about each closure, then about the rewrites of each file. */
export function chooseOnTerminal(): Choice {
  return {
    closures: (plan, open) =>
      choose<Closure>(open, 'Closure', (closure, taken) => ({
        head: closureHead(closure),
        body: closureBody({ closure, changes: changesOneByOne(plan, [...taken, closure]).get(closure) ?? [] }),
      })),
    files: (open, before) =>
      choose(open, 'File', (file) => ({
        head: `${shownPath(file.filename)}: ${plural(file.applied.length, 'rewrite')}`,
        body: diffOf([{ file: file.filename, before: before(file), after: file.output }]),
      })),
  };
}
