import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { isOfLastingHost } from '../../analysis/lasting-host.js';
import { bare, findInside, isCaught, isFunction, lastName } from '../../analysis/tree.js';
import { mayReject } from '../making/may-reject.js';
import { plan, rewrite } from '../making/plans.js';
import type { LostFinding } from './finding.js';
import { fates } from './messages.js';

interface Chain {
  readonly call: TSESTree.CallExpression;
  readonly promise: TSESTree.Expression;
  readonly handler: TSESTree.Expression;
}

/** Does it throw, or wait for what may reject, as its own text shows? */
function mayThrow(facts: FileFacts, fn: TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression): boolean {
  if (fn.async) return mayReject(facts, fn);
  const thrown = (node: TSESTree.Node): boolean => node.type === 'ThrowStatement' && !isCaught(node);
  return findInside(fn.body, facts.parsed.visitorKeys, thrown) !== undefined;
}

/** `p.then(f, g);`, where nothing is done with what it gives. */
function droppedChain(facts: FileFacts, { expression }: TSESTree.ExpressionStatement): Chain | undefined {
  const call = bare(expression);
  if (call.type !== 'CallExpression' || call.parent.type === 'ChainExpression') return undefined;
  const callee = bare(call.callee);
  const [fn, handler, ...more] = call.arguments;
  if (callee.type !== 'MemberExpression' || callee.computed || lastName(callee) !== 'then' || more.length > 0)
    return undefined;
  if (!isFunction(fn) || !handler || handler.type === 'SpreadElement') return undefined;
  return mayThrow(facts, fn) ? { call, promise: callee.object, handler } : undefined;
}

/** What the first function of a `then` throws, where the second is all that would handle it. */
export function besideHandlerFindings(facts: FileFacts): LostFinding[] {
  const chains = facts.nodes.of('ExpressionStatement').flatMap((statement) => droppedChain(facts, statement) ?? []);
  const values = facts.oracle.values(chains.map(({ promise }) => promise));
  return chains.flatMap(({ call, handler }, index): LostFinding[] => {
    if (values[index]?.kind !== 'promise') return [];
    const after = `.catch(${facts.textOf(handler)})`;
    const steps = [
      { verb: 'drop-argument', call, argument: 1 } as const,
      { verb: 'wrap', node: call, before: '', after, result: 'call', operand: 'call' } as const,
    ];
    return [
      {
        node: handler,
        messageId: 'besideHandler',
        data: { fate: fates[isOfLastingHost(facts) ? 'printed' : 'node'] },
        plan: plan(rewrite(steps, 'Handle what either of them throws with `catch`', 'handler')),
        drivenBy: facts.drivenBy(call),
        sink: { kind: 'dropped', at: call.parent },
      },
    ];
  });
}
