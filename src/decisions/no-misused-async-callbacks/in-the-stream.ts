import type { FileFacts } from '../../analysis/file-facts.js';
import type { Called } from '../../analysis/takers/taker.js';
import { bare, lastName } from '../../analysis/tree.js';
import { runtimes } from '../../catalogue/runtimes.js';
import type { Plan, Rewrite } from '../../plans/plan.js';
import type { Given } from '../making/given.js';
import { plan, rewrite } from '../making/plans.js';

/** An operator that waits for a promise, as the file imports it for its other streams. */
interface Operator {
  readonly name: string;
  readonly local: string;
}

/** Those of these operators that the file imports. */
export function operatorsOf({ nodes }: FileFacts, names: readonly string[]): Operator[] {
  return nodes
    .of('ImportDeclaration')
    .filter(({ source, importKind }) => /^rxjs(?:\/operators)?$/.test(source.value) && importKind !== 'type')
    .flatMap(({ specifiers }) =>
      specifiers.flatMap((specifier) => {
        if (specifier.type !== 'ImportSpecifier' || specifier.imported.type !== 'Identifier') return [];
        const { name } = specifier.imported;
        return names.includes(name) ? [{ name, local: specifier.local.name }] : [];
      }),
    );
}

/** `.subscribe(f)` becomes `.pipe(concatMap(f)).subscribe()`. */
function piped({ at, call }: Given, { name, local }: Operator): Rewrite | undefined {
  const callee = bare(call.callee);
  if (call.type !== 'CallExpression' || callee.type !== 'MemberExpression') return undefined;
  return rewrite(
    [
      { verb: 'replace', node: callee.property, text: 'pipe', binding: 'primary' },
      { verb: 'wrap', node: at, before: `${local}(`, after: ')', result: 'call', operand: 'assignment' },
      { verb: 'wrap', node: call, before: '', after: '.subscribe()', result: 'call', operand: 'call' },
    ],
    `Wait for it in the stream with \`${local}\`, as this file does elsewhere; a rejection then ends the stream`,
    name,
  );
}

/**
 * The plan for an observer's function, where the file has operators that wait: which of them, its neighbours say, where
 * they agree.
 */
export function inTheStream(facts: FileFacts, given: Given, called: Called, otherwise: Plan): Plan {
  const { call, at, handed } = given;
  const runtime = called.when === 'driven' ? called.row.runtime : undefined;
  if (runtime === undefined || runtime === 'microtask') return otherwise;
  const { waitsIn = [] } = runtimes[runtime];
  const [first, ...more] = call.arguments;
  const isObserver = first === at && more.length === 0 && handed.property === undefined;
  if (!isObserver || lastName(call.callee) !== 'subscribe' || call.parent.type === 'ChainExpression') return otherwise;
  const operators = operatorsOf(facts, waitsIn);
  const choices = operators.flatMap((operator) => piped(given, operator) ?? []);
  const [only] = choices;
  if (choices.length === 1 && only && otherwise.kind === 'refuse') return plan(only, otherwise.alternatives);
  return { ...otherwise, alternatives: [...otherwise.alternatives, ...choices] };
}
