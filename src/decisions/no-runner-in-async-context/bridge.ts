import type { TSESTree } from '@typescript-eslint/types';
import { isFunction } from '../../analysis/tree.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { Plan, Step } from '../../plans/plan.js';
import type { RunnerUse } from '../no-runner-in-async-context.js';
import { isEffect4 } from '../shared/fork.js';
import { importOf, namespaceOf } from '../shared/import-of.js';
import type { Driver } from './driver.js';

const ADVICE = 'take the runtime outside (`const run = yield* FiberSet.makeRuntime()`) and call `run(effect)` here';

/** The statement of the generator that holds the callback. */
function statementInside(generator: TSESTree.Node, callback: TSESTree.Node): TSESTree.Node | undefined {
  for (let at: TSESTree.Node | undefined = callback; at; at = at.parent) {
    const block: TSESTree.Node | undefined = at.parent;
    if (block?.type === 'BlockStatement' && nearestFunction(block) === generator) return at;
    if (at === generator) return undefined;
  }
  return undefined;
}

function nearestFunction(node: TSESTree.Node): TSESTree.Node | undefined {
  for (let at = node.parent; at; at = at.parent) if (isFunction(at)) return at;
  return undefined;
}

/**
 * A callback that runs later takes its runtime with it:
 * `const runtime = yield* Effect.runtime<never>()` before, `Runtime.runFork(runtime)(e)` inside (v4: `Effect.context`,
 * `Effect.runForkWith`).
 */
export function bridgeRewrite(facts: FileFacts, use: RunnerUse, driver: Driver): Plan {
  const refused: Plan = { kind: 'refuse', reason: 'void-callback', advice: ADVICE, alternatives: [] };
  const { call, row } = use;
  const member = row.export.split('.').at(-1)!;
  if (!call || driver.how !== 'later-callback' || !driver.callback || !isFunction(driver.at) || !driver.at.generator) return refused;
  const statement = statementInside(driver.at, driver.callback);
  if (!statement || !member.startsWith('run') || nearestFunction(driver.callback) !== driver.at) return refused;
  const effect = namespaceOf(facts, 'effect', 'Effect');
  const modern = isEffect4(facts);
  const local = modern ? 'context' : 'runtime';
  const before = facts.parsed.text.slice(0, statement.range[0]);
  const indent = /[ \t]*$/.exec(before)![0];
  const newline = facts.parsed.text.includes('\r\n') ? '\r\n' : '\n';
  const take: Step = { verb: 'insert', node: statement, where: 'before', text: `const ${local} = yield* ${effect.local}.${local}<never>();${newline}${indent}` };
  const runtime = modern ? { local: effect.local, steps: [] } : importOf(facts, 'effect', 'Runtime');
  const runner = modern ? `${runtime.local}.${member}With(${local})` : `${runtime.local}.${member}(${local})`;
  const steps: Step[] = [take, { verb: 'replace', node: call.callee, text: runner, binding: 'call' }, ...effect.steps, ...runtime.steps];
  return { kind: 'rewrite', best: { safety: 'review', scope: 'file', steps, title: 'Take the runtime of this Effect into the callback', name: 'bridge' }, alternatives: [] };
}
