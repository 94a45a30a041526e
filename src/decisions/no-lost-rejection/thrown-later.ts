import { isOfLastingHost } from '../../analysis/lasting-host.js';
import type { TSESTree } from '@typescript-eslint/types';
import { boundaryInside } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { calledBy } from '../../analysis/takers/called.js';
import { isGlobalTimer } from '../../analysis/takers/taker.js';
import { functionAround, isCaught } from '../../analysis/tree.js';
import type { CallbackRow } from '../../catalogue/row.js';
import type { Plan } from '../../plans/plan.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import type { LostFinding } from './finding.js';

interface Later {
  readonly executor: FunctionNode;
  readonly row: CallbackRow;
  readonly fn: FunctionNode;
}

/** Is it the function that a `new Promise` is given? */
function isExecutor(facts: FileFacts, fn: FunctionNode): boolean {
  const { call, argument } = boundaryInside(fn);
  if (call?.type !== 'NewExpression' || argument !== 0) return false;
  const row = facts.row('callback', call.callee);
  return row?.export === 'Promise' && row.module.length === 0;
}

/** The callback that a `throw` is in, where an executor hands it to who calls it later. */
function calledLater(facts: FileFacts, thrown: TSESTree.ThrowStatement): Later | undefined {
  const fn = functionAround(thrown);
  const executor = fn && functionAround(fn);
  if (!executor || fn.async || fn.generator || isCaught(thrown)) return undefined;
  const boundary = boundaryInside(fn);
  const called = calledBy(facts, boundary);
  if (called.when !== 'later' || !isExecutor(facts, executor)) return undefined;
  return { executor, row: called.row, fn };
}

function planThrown(facts: FileFacts, thrown: TSESTree.ThrowStatement, { executor, fn }: Later): Plan {
  const [, reject] = executor.params;
  const own = facts.parsed.scopeManager.getDeclaredVariables(fn).map(({ name }) => name);
  if (reject?.type !== 'Identifier' || own.includes(reject.name))
    return refuse('promise-executor', [], 'call the second function that the executor is given, and do not throw');
  const { range, argument } = thrown;
  const semicolon = facts.parsed.text[range[1] - 1] === ';' ? ';' : '';
  const text = `return ${reject.name}(${facts.textOf(argument)})${semicolon}`;
  const steps = [{ verb: 'replace', node: thrown, text, binding: 'primary' } as const];
  return plan(rewrite(steps, `Reject the promise with \`${reject.name}\``, 'reject'));
}

/** What a callback throws that an executor only registers: the promise is not rejected by it. */
export function thrownLaterFindings(facts: FileFacts): LostFinding[] {
  return facts.nodes.of('ThrowStatement').flatMap((thrown): LostFinding[] => {
    const later = calledLater(facts, thrown);
    if (!later) return [];
    return [
      {
        node: thrown,
        messageId: 'thrownLater',
        data: {
          consequence:
            isGlobalTimer(later.row) && !isOfLastingHost(facts) ? ', and ends a Node process with code 1' : '',
        },
        plan: planThrown(facts, thrown, later),
        drivenBy: facts.drivenBy(thrown),
        row: later.row,
      },
    ];
  });
}
