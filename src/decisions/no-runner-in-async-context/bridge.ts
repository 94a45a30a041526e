import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { runtimeOfGenerator } from '../../analysis/generators.js';
import { holds, isFunction } from '../../analysis/tree.js';
import type { FibreRuntime } from '../../catalogue/row.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { Plan, Step } from '../../plans/plan.js';
import type { RunnerUse } from '../making/runner-uses.js';
import { isEffect4 } from '../making/fork.js';
import { importOf, namespaceOf, unusedName, type Imported } from '../making/import-of.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import type { Driver } from './driver.js';

/** What a generator can take of its fibre, and how a callback runs work with that. */
interface Bridge {
  /** Members that give it: `Effect.runtime`, or `runtime` by a name of its own. */
  readonly member: string;
  readonly take: string;
  readonly name: string;
  /** The runner in place of the one that starts a root, once it is known what the taken thing is called. */
  readonly runner: (taken: string) => string;
  readonly steps: readonly Step[];
}

function bridgeOf(facts: FileFacts, { row }: RunnerUse): Bridge | undefined {
  const member = row.export.split('.').at(-1)!;
  if (row.exitsProcess) return undefined;
  if (row.runtime === 'effection') {
    const { local, steps } = importOf(facts, 'effection', 'useScope');
    return { member: 'useScope', take: `${local}()`, name: 'scope', runner: (scope) => `${scope}.run`, steps };
  }
  if (!row.export.startsWith('Effect.')) return undefined;
  const effect = namespaceOf(facts, 'effect', 'Effect');
  const modern = isEffect4(facts);
  const taker = modern ? 'context' : 'runtime';
  const runtime: Imported = modern ? { local: effect.local, steps: [] } : importOf(facts, 'effect', 'Runtime');
  return {
    member: taker,
    take: `${effect.local}.${taker}<never>()`,
    name: taker,
    runner: (taken) => `${runtime.local}.${member}${modern ? 'With' : ''}(${taken})`,
    steps: [...effect.steps, ...runtime.steps],
  };
}

/** The body of the innermost generator around that the runtime drives: where something can be taken of its fibre. */
function generatorAround(
  facts: FileFacts,
  node: TSESTree.Node,
  runtime: FibreRuntime,
): TSESTree.BlockStatement | undefined {
  for (let at: TSESTree.Node = node; at.type !== 'Program'; at = boundaryOf(at).node) {
    if (
      isFunction(at) &&
      at.generator &&
      at.body.type === 'BlockStatement' &&
      runtimeOfGenerator(facts, at)?.runtime === runtime
    )
      return at.body;
  }
  return undefined;
}

/** `const runtime = yield* Effect.runtime()` before, at the top of the generator, by whatever name that only it has. */
function takenAlready(
  facts: FileFacts,
  body: TSESTree.BlockStatement,
  member: string,
  use: TSESTree.Node,
): string | undefined {
  for (const statement of body.body) {
    if (statement.range[1] > use.range[0]) return undefined;
    const declarator = statement.type === 'VariableDeclaration' ? statement.declarations[0] : undefined;
    const value =
      declarator?.init?.type === 'YieldExpression' && declarator.init.delegate ? declarator.init.argument : undefined;
    if (declarator?.id.type !== 'Identifier' || value?.type !== 'CallExpression') continue;
    const { name } = declarator.id;
    const same = facts.parsed.scopeManager.scopes.flatMap(({ set }) => set.get(name)?.identifiers ?? []);
    if (same.filter((identifier) => holds(body, identifier)).length > 1) continue;
    if (facts.bindings(value.callee).some(({ path }) => path === `Effect.${member}` || path === member)) return name;
  }
  return undefined;
}

/** Is one of the functions between called by the runtime's own code alone, so that it can give the work back? */
const isCalledInside = (facts: FileFacts, { through }: Driver, runtime: FibreRuntime): boolean =>
  through.some((fn) => {
    const uses = facts.parsed.scopeManager
      .getDeclaredVariables(fn.type === 'FunctionDeclaration' ? fn : fn.parent)
      .flatMap(({ references }) => references)
      .filter(({ init }) => init !== true);
    return (
      uses.length > 0 &&
      uses.every(
        ({ identifier }) =>
          identifier.parent.type === 'CallExpression' &&
          identifier.parent.callee === identifier &&
          facts.drivenBy(identifier).some(({ by }) => by === runtime),
      )
    );
  });

/** `const run = Effect.runFork` at the top of the generator: what it holds, if the runner goes by such a name. */
function aliasIn(
  facts: FileFacts,
  body: TSESTree.BlockStatement,
  runner: TSESTree.Node,
): TSESTree.Expression | undefined {
  const definition = runner.type === 'Identifier' ? facts.variable(runner)?.defs[0] : undefined;
  const declarator = definition?.type === 'Variable' ? definition.node : undefined;
  return declarator?.id.type === 'Identifier' && declarator.parent.kind === 'const' && declarator.parent.parent === body
    ? (declarator.init ?? undefined)
    : undefined;
}

/**
 * A callback takes the runtime of the code around it with it: `const runtime = yield* Effect.runtime<never>()` before,
 * `Runtime.runFork(runtime)(e)` inside (v4: `Effect.context`, `Effect.runForkWith`; effection: `useScope`, `scope.run`).
 * A name that the generator gave the runner keeps what it takes, once for all callbacks that call it.
 *
 * @param runner the name that starts a root
 */
export function bridgeRewrite(facts: FileFacts, use: RunnerUse, driver: Driver, runner: TSESTree.Node): Plan {
  const { runtime } = use.row;
  if (isCalledInside(facts, driver, runtime)) return refuse('runs-in-a-helper');
  const { says } = runtimes[runtime];
  const refused = refuse('callback-inside-runtime', [], says.insteadInside);
  const body = generatorAround(facts, driver.at, runtime);
  const first = body?.body[0];
  const bridge = first && bridgeOf(facts, use);
  if (!bridge || !body) return refused;
  const alias = runtime === 'effect' ? aliasIn(facts, body, runner) : undefined;
  const known = takenAlready(facts, body, bridge.member, alias ?? use.node);
  if (alias) {
    const text = bridge.runner(known ?? `yield* ${bridge.take}`);
    const steps: Step[] = [{ verb: 'replace', node: alias, text, binding: 'call' }, ...bridge.steps];
    return plan(rewrite(steps, says.bridge ?? '', 'bridge'));
  }
  const local = known ?? unusedName(facts, bridge.name, body);
  const statement = `const ${local} = yield* ${bridge.take}`;
  const steps: Step[] = [
    ...(known === undefined ? [{ verb: 'add-statement', beside: first, where: 'before', statement } as const] : []),
    { verb: 'replace', node: runner, text: bridge.runner(local), binding: 'call' },
    ...bridge.steps,
  ];
  return plan(rewrite(steps, says.bridge ?? '', 'bridge'));
}
