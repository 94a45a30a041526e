import type { FileFacts } from '../../analysis/file-facts.js';
import { isOfLastingHost } from '../../analysis/lasting-host.js';
import { memberOfProcess } from '../../analysis/process.js';
import { isWorker } from '../../analysis/worker.js';
import { eventHeardElsewhere } from './heard-elsewhere.js';

const UNHANDLED =
  /nothing handles (its|a|the) rejection(?:, and Node exits with code 1|, which ends a Node process with code 1 and which a browser only logs)?|Node prints its rejection and exits with code 1/;
/** Said of what only a browser calls: nothing of Node's is near. */
const OF_BROWSER = /which the browser only logs$/;
const LISTENS = /^(?:on|once|addListener|prependListener)$/;

/** The event by which the file listens to rejections that nobody handles, so that Node does not exit for them. */
function eventHeard(facts: FileFacts): string | undefined {
  const heard = facts.nodes.of('CallExpression').flatMap(({ callee, arguments: [event] }) => {
    const isHeard =
      event?.type === 'Literal' &&
      (event.value === 'unhandledRejection' || event.value === 'uncaughtException') &&
      LISTENS.test(memberOfProcess(facts.parsed, callee) ?? '');
    return isHeard ? [String(event.value)] : [];
  });
  // The first that is asked: an uncaught exception is what becomes of it after that.
  return heard.includes('unhandledRejection') ? 'unhandledRejection' : heard[0];
}

const isPartOfWorker = (facts: FileFacts): boolean =>
  isWorker(facts) && !facts.nodes.of('Identifier').some(({ name }) => name === 'isMainThread');

/** What becomes of a rejection that nobody handles, wherever in the file. */
interface Fate {
  readonly heardBy?: string | undefined;
  readonly is?: 'printed' | 'of a worker';
}

/** All of a file is looked through for it, and a file may have thousands of findings. */
const fates = new WeakMap<FileFacts, Fate>();

function fateIn(facts: FileFacts): Fate {
  const event = eventHeard(facts);
  if (event !== undefined) return { heardBy: event };
  if (isOfLastingHost(facts)) return { is: 'printed' };
  if (isPartOfWorker(facts)) return { is: 'of a worker' };
  return { heardBy: eventHeardElsewhere(facts) };
}

/**
 * What a consequence comes to in the program that the file belongs to. In a worker of Node a rejection that nobody
 * handles ends the worker with all that it has begun, and is an `error` event for whoever started it (measured: Node
 * 20). Electron only warns of it, in its main process as in its windows (https://github.com/electron/electron/pull/37464).
 * A program that listens to such rejections, or to uncaught exceptions, which
 * they are raised as, has one end for all of them.
 */
export function inItsProgram(facts: FileFacts, consequence: string): string {
  if (!UNHANDLED.test(consequence) || OF_BROWSER.test(consequence)) return consequence;
  const instead = (words: (whose: string) => string): string =>
    consequence.replace(UNHANDLED, (_, whose: string | undefined) => words(whose ?? 'its'));
  const heardBy = (event: string): string =>
    instead((whose) => `nobody but the listener of \`${event}\` hears of ${whose} rejection`);
  let fate = fates.get(facts);
  if (!fate) fates.set(facts, (fate = fateIn(facts)));
  if (fate.heardBy !== undefined) return heardBy(fate.heardBy);
  if (fate.is === 'printed') return instead((whose) => `nothing handles ${whose} rejection, which is only printed`);
  return fate.is === 'of a worker' ? instead((whose) => `${whose} rejection ends this worker`) : consequence;
}
