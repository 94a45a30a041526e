import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { Specifier, ValueFact } from '../../analysis/types/oracle.js';
import { bare, lastName } from '../../analysis/tree.js';
import { packageOfModule } from '../../catalogue/package-of-module.js';
import type { LazyRow } from '../../catalogue/lazy-row.js';
import { runtimes } from '../../catalogue/runtimes.js';
import { droppedOperandsOf, PLAIN_EXPRESSIONS } from '../making/dropped-values.js';
import { coldAt } from './cold.js';
import type { Judging, Undriven } from './finding.js';

/** What an operation gives of these types is driven already, by the operation that yields it: `yield* spawn(…)`. */
function tasks({ catalogue }: FileFacts): Specifier[] {
  return catalogue
    .of('operation')
    .flatMap(({ module: [module], task }) =>
      task === undefined ? [] : [{ from: 'package', package: packageOfModule(module ?? ''), name: task }],
    );
}

/** What a chain of calls starts with: `db` of `db.select().from(users)`; and what the first of them is given. */
function startOf(node: TSESTree.Node): { readonly start: TSESTree.Node; readonly given: readonly TSESTree.Node[] } {
  let given: readonly TSESTree.Node[] = [];
  for (let at = bare(node); ; ) {
    if (at.type === 'CallExpression') {
      given = at.arguments;
      at = bare(at.callee);
    } else if (at.type === 'TaggedTemplateExpression') at = bare(at.tag);
    else if (at.type === 'MemberExpression' && bare(at.object).type !== 'ThisExpression') at = bare(at.object);
    else return { start: at, given };
  }
}

/** What may hold a query that is only changed here: `query.where(…)`, `this.query.where(…)`, `this.where(…)`, `narrowed(query)`. */
function holdersOf(node: TSESTree.Node): readonly TSESTree.Node[] {
  const { start, given } = startOf(node);
  const own =
    start.type === 'MemberExpression' ? [start, bare(start.object)] : start.type === 'Identifier' ? [start] : [];
  return [...own, ...given.filter(({ type }) => type === 'Identifier')];
}

/** The row of a query, or of another promise that has not started; nothing where somebody else holds it. */
export function lazyRow(facts: FileFacts, node: TSESTree.Expression): LazyRow | undefined {
  const value = bare(node);
  if (value.type !== 'CallExpression' && value.type !== 'TaggedTemplateExpression') return undefined;
  const row = facts.rowOfType('lazy', value);
  if (!row || (value.type === 'CallExpression' && row.starts?.includes(lastName(value.callee) ?? ''))) return undefined;
  return holdersOf(value).some((holder) => facts.rowOfType('lazy', holder) !== undefined) ? undefined : row;
}

/** Does the expression only name what is somewhere else: `void effect`, to say that it is not used? */
const isNamed = (node: TSESTree.Expression): boolean => {
  const { type } = bare(node);
  return type === 'Identifier' || type === 'MemberExpression';
};

/** Elements of a list that somebody holds: `effects.pop()`, `map.get(key)`. */
function isTakenOut(facts: FileFacts, node: TSESTree.Expression): boolean {
  const call = bare(node);
  if (call.type !== 'CallExpression' || bare(call.callee).type !== 'MemberExpression') return false;
  return facts
    .originsOf(call.callee)
    .some(
      ({ package: owner, path }) =>
        owner === '' && /^(?:Readonly)?(?:Array|Map|Set|WeakMap)#(?!map$|flatMap$)/.test(path),
    );
}

/** A result of work that has begun, made here. */
const isOutcome = (facts: FileFacts, node: TSESTree.Expression): boolean =>
  node.type === 'CallExpression' && facts.rowOfType('outcome', node) !== undefined;

function ofOperation(facts: FileFacts, node: TSESTree.Expression, fact: ValueFact): Undriven[] {
  // A runner or the catalogue answers for what it starts.
  if (node.type === 'CallExpression' && facts.row('known-safe', node.callee)) return [];
  if (isTakenOut(facts, node)) return [];
  if (fact.runtime === 'rxjs') {
    const cold = fact.kind === 'operation' ? coldAt(facts, node) : undefined;
    return cold ? [{ node, kind: 'observable', runtime: 'rxjs', completes: cold.completes }] : [];
  }
  return [
    {
      node,
      kind: fact.kind === 'operation' ? 'operation' : 'operations',
      runtime: fact.runtime,
      needsNothing: fact.needsNothing,
      neverEnds: fact.neverFulfils,
    },
  ];
}

/** The work in an expression whose value nothing takes. */
export function undrivenIn(judging: Judging, node: TSESTree.Expression): Undriven[] {
  const { facts, options } = judging;
  if (node.type === 'AssignmentExpression' || PLAIN_EXPRESSIONS.has(node.type)) return [];
  if (node.type === 'ChainExpression') return undrivenIn(judging, node.expression);
  if (node.type === 'SequenceExpression') return node.expressions.flatMap((each) => undrivenIn(judging, each));
  if (node.type === 'UnaryExpression') {
    if (node.operator !== 'void' || isNamed(node.argument)) return [];
    return undrivenIn(judging, node.argument).map((undriven) => ({ ...undriven, voided: node }));
  }
  const fact = facts.oracle.values([node], node.type === 'YieldExpression' ? tasks(facts) : [])[0];
  if (!fact) return [];
  if (node.type === 'LogicalExpression' || node.type === 'ConditionalExpression')
    return droppedOperandsOf(node, fact).flatMap((operand) => undrivenIn(judging, operand));
  switch (fact.kind) {
    case 'operation':
    case 'operation-array': {
      const isChecked = fact.runtime === 'rxjs' ? options.checkObservables : options.checkOperations;
      return isChecked && (fact.kind === 'operation' || !isNamed(node)) ? ofOperation(facts, node, fact) : [];
    }
    case 'async-generator':
    case 'generator':
      return options.checkGenerators && node.type === 'CallExpression' && !isTakenOut(facts, node)
        ? [{ node, kind: fact.kind }]
        : [];
    case 'promise':
    case 'thenable':
      if (options.checkQueries && lazyRow(facts, node)) return [{ node, kind: 'query' }];
      return options.checkOutcomes && isOutcome(facts, node) ? [{ node, kind: 'outcome' }] : [];
    default:
      return options.checkDescriptions && fact.describes && node.type === 'CallExpression' && !isTakenOut(facts, node)
        ? [{ node, kind: 'description', row: fact.describes }]
        : [];
  }
}

/** How a message speaks of the work. */
export function wordsOf(facts: FileFacts, { node, kind, runtime, row }: Undriven): Readonly<Record<string, string>> {
  if (row) return { operation: row.what, driver: row.driver };
  if (kind === 'query') return { what: lazyRow(facts, node)?.what ?? 'promise' };
  const { operation, driver } = runtimes[runtime ?? 'effect'].says;
  return { operation, driver };
}
