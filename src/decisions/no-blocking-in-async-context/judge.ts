import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import { functionAround } from '../../analysis/tree.js';
import { isWorker } from '../../analysis/worker.js';
import type { Finding } from '../finding.js';
import { calleeName } from '../making/callee-name.js';
import { functionName } from '../making/function-name.js';
import type { BlockingCall, BlockingOptions } from './finding.js';
import { calledAs, type CalledAs } from './handlers.js';
import { ends, times, type BlockingMessage } from './messages.js';
import { endsProcess, happensOnce } from './once.js';
import { planBlocking } from './plan.js';
import { runsAtStart } from './start-up.js';
import { isOfTests } from '../making/of-tests.js';

/** By bindings alone: what only has the type of Node's `fs` may be anything that stands for it. */
function blockingCalls(facts: FileFacts): BlockingCall[] {
  const names = facts.catalogue.names('blocking-call');
  return facts.nodes.of('CallExpression').flatMap((call): BlockingCall[] => {
    const { callee } = call;
    const isLikely =
      callee.type === 'Identifier' ||
      (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && names.has(callee.property.name));
    if (!isLikely) return [];
    const row = facts
      .bindings(callee)
      .map((origin) => facts.catalogue.match('blocking-call', origin))
      .find((found) => found !== undefined);
    return row ? [{ call, row }] : [];
  });
}

/** Standard output and standard error are written to synchronously on purpose: what is written is then out. */
function writesToTerminal(facts: FileFacts, { call, row }: BlockingCall): boolean {
  const [first] = call.arguments;
  if (!first || !/^write/.test(row.export)) return false;
  return /^[12]$|^process\.(?:stdout|stderr)\.fd$/.test(facts.textOf(first));
}

type Judged = Pick<Finding<BlockingMessage>, 'messageId' | 'data'>;

function judged(facts: FileFacts, { call, row }: BlockingCall, where: BlockingOptions['where']): Judged | undefined {
  const as: CalledAs = calledAs(facts, call);
  if (as === 'once' || as === 'test') return undefined;
  const words = { call: calleeName(facts, call.callee), done: ends[row.cost] };
  if (as) return { messageId: 'handler', data: { ...words, when: times[as] } };
  if (where === 'handlers' || runsAtStart(facts, call)) return undefined;
  const drive = facts
    .drivenBy(call)
    .find(({ by, how }) => by !== 'microtask' || how === 'async-function' || how === 'promise-callback');
  if (!drive) return undefined;
  return { messageId: 'async', data: { ...words, fn: functionName(drive.at, 'this code') } };
}

/** Calls that block the thread, where others wait for it and an asynchronous sibling would not. */
export function decideNoBlocking(facts: FileFacts, options: BlockingOptions): Finding<BlockingMessage>[] {
  const all = blockingCalls(facts);
  const asked = all.filter(({ call, row }) => functionAround(call) && (options.checkExists || !row.onRequest));
  if (asked.length === 0 || isWorker(facts) || (!options.checkTests && isOfTests(facts))) return [];
  return asked.flatMap((blocking): Finding<BlockingMessage>[] => {
    const { call, row } = blocking;
    if (row.cost === 'microseconds' || writesToTerminal(facts, blocking)) return [];
    if (happensOnce(facts, call) || endsProcess(facts, call)) return [];
    const found = judged(facts, blocking, options.where);
    if (!found || insulationOf(facts, call)) return [];
    return [
      {
        ...found,
        node: call,
        plan: planBlocking(facts, blocking, all),
        drivenBy: facts.drivenBy(call),
        sink: facts.sink(call),
        row,
      },
    ];
  });
}
