import type { TSESTree } from '@typescript-eslint/types';
import type { NestedRunnerRow, TopLevelRunnerRow } from '../catalogue/row.js';
import type { FileFacts } from './file-facts.js';
import type { Foreseen } from './types/oracle.js';
import { bare, lastName } from './tree.js';

type RunnerKind = 'nested-runner' | 'top-level-runner';
type RunnerRow<K extends RunnerKind> = K extends 'nested-runner' ? NestedRunnerRow : TopLevelRunnerRow;
export type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** A call that runs something, with the factory call that made the function, where one did. */
export interface RunnerCall<R> {
  readonly call: Call;
  readonly row: R;
  /** `deasync(fn)` of `deasync(fn)(a)`, or of `const sync = deasync(fn)`. */
  readonly factory?: TSESTree.CallExpression;
  /** The `const` that keeps the factory's function. */
  readonly declarator?: TSESTree.VariableDeclarator;
}

function factoryRow<K extends RunnerKind>(
  facts: FileFacts,
  kind: K,
  node: TSESTree.Node,
): { row: RunnerRow<K>; factory: TSESTree.CallExpression } | undefined {
  const factory = bare(node);
  if (factory.type !== 'CallExpression') return undefined;
  const row = facts.row(kind, factory.callee) as RunnerRow<K> | undefined;
  return row?.callStyle === 'factory' ? { row, factory } : undefined;
}

/** A factory that is given everything runs at once: `Runtime.runPromise(runtime, effect)`. */
function runsAtOnce(row: NestedRunnerRow | TopLevelRunnerRow, call: Call): boolean {
  if (row.callStyle !== 'factory') return true;
  return row.kind === 'top-level-runner' && call.arguments.length > row.operand && row.operand > 0;
}

const callsIn = ({ nodes }: FileFacts): Call[] => [...nodes.of('CallExpression'), ...nodes.of('NewExpression')];

/** Does this very node run something of this kind, rather than what it calls? */
export function isRunnerCall(facts: FileFacts, kind: RunnerKind, node: TSESTree.Node): boolean {
  return (
    (node.type === 'CallExpression' || node.type === 'NewExpression') && runnerCall(facts, kind, node) !== undefined
  );
}

/** Does this call run something of this kind? Follows `const sync = factory(…)` within the file. */
export function runnerCall<K extends RunnerKind>(
  facts: FileFacts,
  kind: K,
  call: Call,
): RunnerCall<RunnerRow<K>> | undefined {
  const callee = bare(call.callee);
  const said = facts.annotation(callee);
  if (said) return said.row?.kind === kind ? { call, row: said.row as RunnerRow<K> } : undefined;
  const row = facts.row(kind, callee) as RunnerRow<K> | undefined;
  if (row) return runsAtOnce(row, call) ? { call, row } : undefined;
  const made = factoryRow(facts, kind, callee);
  if (made) return { call, ...made };
  if (callee.type !== 'Identifier') return undefined;
  const definition = facts.variable(callee)?.defs[0];
  const declarator = definition?.type === 'Variable' ? definition.node : undefined;
  if (!declarator?.init || declarator.id.type !== 'Identifier' || declarator.parent.kind !== 'const') return undefined;
  const kept = factoryRow(facts, kind, declarator.init);
  return kept && { call, ...kept, declarator };
}

/** Every call of the file that runs something of this kind. */
export const runnerCallsIn = <K extends RunnerKind>(facts: FileFacts, kind: K): RunnerCall<RunnerRow<K>>[] =>
  callsIn(facts).flatMap((call) => runnerCall(facts, kind, call) ?? []);

/** What has to be asked to tell whether calls by the names of such runners are calls of them, where no import tells. */
export function likelyRunners(facts: FileFacts, kind: RunnerKind): Partial<Foreseen> {
  const names = facts.catalogue.names(kind);
  const callees = callsIn(facts)
    .map(({ callee }) => bare(callee))
    .filter(
      (callee) =>
        (callee.type === 'Identifier' || callee.type === 'MemberExpression') &&
        names.has(lastName(callee) ?? '') &&
        !facts.bindings(callee).some((origin) => facts.catalogue.match(kind, origin)),
    );
  return {
    origins: callees,
    typeOrigins: callees.flatMap((callee) => (callee.type === 'MemberExpression' ? [bare(callee.object)] : [])),
  };
}
