import type { FileFacts } from '../../analysis/file-facts.js';
import { isOfLastingHost } from '../../analysis/lasting-host.js';
import { memberOfProcess } from '../../analysis/process.js';
import { isWorker } from '../../analysis/worker.js';

const UNHANDLED =
  /nothing handles (its|a|the) rejection(?:, and Node exits with code 1|, which ends a Node process with code 1 and which a browser only logs)?|Node prints its rejection and exits with code 1/;
const LISTENS = /^(?:on|once|addListener|prependListener)$/;

/** Does the file listen to rejections that nobody handles, so that Node does not exit for them? */
const hearsOfThem = (facts: FileFacts): boolean =>
  facts.nodes
    .of('CallExpression')
    .some(
      ({ callee, arguments: [event] }) =>
        event?.type === 'Literal' &&
        event.value === 'unhandledRejection' &&
        LISTENS.test(memberOfProcess(facts.parsed, callee) ?? ''),
    );

const isPartOfWorker = (facts: FileFacts): boolean =>
  isWorker(facts) && !facts.nodes.of('Identifier').some(({ name }) => name === 'isMainThread');

/**
 * What a consequence comes to in the program that the file belongs to. In a worker of Node a rejection that nobody
 * handles ends the worker with all that it has begun, and is an `error` event for whoever started it (measured: Node
 * 20). Electron only warns of it, in its main process as in its windows (https://github.com/electron/electron/pull/37464).
 * A file that listens to such rejections has one end for all of them.
 */
export function inItsProgram(facts: FileFacts, consequence: string): string {
  if (!UNHANDLED.test(consequence)) return consequence;
  const instead = (words: (whose: string) => string): string =>
    consequence.replace(UNHANDLED, (_, whose: string | undefined) => words(whose ?? 'its'));
  if (hearsOfThem(facts))
    return instead((whose) => `nobody but the listener of \`unhandledRejection\` hears of ${whose} rejection`);
  if (isOfLastingHost(facts)) return instead((whose) => `nothing handles ${whose} rejection, which is only printed`);
  return isPartOfWorker(facts) ? instead((whose) => `${whose} rejection ends this worker`) : consequence;
}
