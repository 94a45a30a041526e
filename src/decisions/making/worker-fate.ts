import type { FileFacts } from '../../analysis/file-facts.js';
import { isWorker } from '../../analysis/worker.js';

const UNHANDLED =
  /nothing handles (its|a|the) rejection(?:, and Node exits with code 1)?|Node prints its rejection and exits with code 1/;

/**
 * What a consequence comes to in code that runs in a worker of Node alone (measured: Node 20): a rejection that nobody
 * handles ends the worker with all that it has begun, and is an `error` event for whoever started it.
 */
export function inItsThread(facts: FileFacts, consequence: string): string {
  if (!UNHANDLED.test(consequence) || !isWorker(facts)) return consequence;
  if (facts.nodes.of('Identifier').some(({ name }) => name === 'isMainThread')) return consequence;
  return consequence.replace(
    UNHANDLED,
    (_, whose: string | undefined) => `${whose ?? 'its'} rejection ends this worker`,
  );
}
