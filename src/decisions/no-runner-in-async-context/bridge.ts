import type { TSESTree } from '@typescript-eslint/types';
import { isFunction } from '../../analysis/tree.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { Plan, Step } from '../../plans/plan.js';
import type { RunnerUse } from '../no-runner-in-async-context.js';
import { isEffect4 } from '../shared/fork.js';
import { importOf, namespaceOf, unusedName } from '../shared/import-of.js';
import type { Driver } from './driver.js';

const ADVICE = 'take the runtime outside (`const run = yield* FiberSet.makeRuntime()`) and call `run(effect)` here';

/** `const runtime = yield* Effect.runtime()` at the top of the generator, by whatever name. */
function takenAlready(facts: FileFacts, statements: readonly TSESTree.Statement[], member: string): string | undefined {
  for (const statement of statements) {
    const declarator = statement.type === 'VariableDeclaration' ? statement.declarations[0] : undefined;
    const value =
      declarator?.init?.type === 'YieldExpression' && declarator.init.delegate ? declarator.init.argument : undefined;
    if (declarator?.id.type !== 'Identifier' || value?.type !== 'CallExpression') continue;
    if (facts.bindings(value.callee).some(({ path }) => path === `Effect.${member}` || path === member))
      return declarator.id.name;
  }
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
  if (!call || !isFunction(driver.at) || !driver.at.generator) return refused;
  const { body } = driver.at;
  const statements = body.type === 'BlockStatement' ? body.body : [];
  const [first] = statements;
  if (!first || !member.startsWith('run')) return refused;
  const effect = namespaceOf(facts, 'effect', 'Effect');
  const modern = isEffect4(facts);
  const taker = modern ? 'context' : 'runtime';
  const known = takenAlready(facts, statements, taker);
  const local = known ?? unusedName(facts, taker);
  const indent = /[ \t]*$/.exec(facts.parsed.text.slice(0, first.range[0]))![0];
  const newline = facts.parsed.text.includes('\r\n') ? '\r\n' : '\n';
  const take: Step[] =
    known === undefined
      ? [
          {
            verb: 'insert',
            node: first,
            where: 'before',
            text: `const ${local} = yield* ${effect.local}.${taker}<never>();${newline}${indent}`,
          },
        ]
      : [];
  const runtime = modern ? { local: effect.local, steps: [] } : importOf(facts, 'effect', 'Runtime');
  const runner = modern ? `${runtime.local}.${member}With(${local})` : `${runtime.local}.${member}(${local})`;
  const steps: Step[] = [
    ...take,
    { verb: 'replace', node: call.callee, text: runner, binding: 'call' },
    ...effect.steps,
    ...runtime.steps,
  ];
  return {
    kind: 'rewrite',
    best: {
      safety: 'review',
      scope: 'file',
      steps,
      title: 'Take the runtime of this Effect into the callback',
      name: 'bridge',
    },
    alternatives: [],
  };
}
