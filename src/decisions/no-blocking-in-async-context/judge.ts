import { blockingCalls, isWorthWaiting } from '../../analysis/blocking/calls.js';
import { calledAs } from '../../analysis/blocking/handlers.js';
import { concernsNobody } from '../../analysis/blocking/once.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { insulationOf } from '../../analysis/insulation.js';
import { setupAround } from '../../analysis/suspends-with.js';
import { functionAround } from '../../analysis/tree.js';
import { isWorker } from '../../analysis/worker.js';
import type { Settings } from '../../settings/settings.js';
import type { Finding } from '../finding.js';
import { calleeName } from '../making/callee-name.js';
import { isOfTests } from '../making/of-tests.js';
import type { BlockingOptions } from './finding.js';
import { hiddenBlocking } from './hidden.js';
import type { BlockingMessage } from './messages.js';
import { planBlocking } from './plan.js';
import { said } from './said.js';

function directCalls(
  facts: FileFacts,
  { where, checkExists }: BlockingOptions,
  settings: Settings,
): Finding<BlockingMessage>[] {
  const all = blockingCalls(facts);
  return all.flatMap((blocking): Finding<BlockingMessage>[] => {
    const { call, row } = blocking;
    if ((!functionAround(call) && !setupAround(facts.parsed, call)?.onRequest) || (row.onRequest && !checkExists))
      return [];
    if (!isWorthWaiting(facts, blocking) || concernsNobody(facts, call)) return [];
    const words = said(facts, {
      node: call,
      as: calledAs(facts, call),
      drives: () => facts.drivenBy(call),
      row,
      where,
    });
    if (!words || insulationOf(facts, call)) return [];
    return [
      {
        ...words,
        data: { ...words.data, call: calleeName(facts, call.callee), chain: '' },
        node: call,
        plan: planBlocking(facts, settings, blocking, all),
        drivenBy: facts.drivenBy(call),
        sink: facts.sink(call),
        row,
      },
    ];
  });
}

/** Calls that block the thread, themselves or through others, where others wait for it and an asynchronous sibling would not. */
export function decideNoBlocking(
  facts: FileFacts,
  options: BlockingOptions,
  settings: Settings,
): Finding<BlockingMessage>[] {
  if (isWorker(facts) || (!options.checkTests && isOfTests(facts))) return [];
  return [...directCalls(facts, options, settings), ...hiddenBlocking(facts, options, settings)];
}
