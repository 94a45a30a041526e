import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, findInside, lastName } from '../../analysis/tree.js';
import { functionIn, type Place } from '../../analysis/waits-for/code.js';
import { Names } from '../../analysis/waits-for/names.js';
import { isOfTests } from '../making/of-tests.js';

/** An Observable that is seen to begin when somebody subscribes to it. */
export interface Cold {
  /** It gives one value, or none, and then completes. */
  readonly completes: boolean;
}

/** Operators after which an Observable ends when the one before them does. */
const END_WITH_IT = new Set([
  'map',
  'tap',
  'filter',
  'take',
  'first',
  'finalize',
  'delay',
  'timeout',
  'pluck',
  'mapTo',
]);
const DEPTH = 3;

/** The name of an operator, where the argument of a `pipe` is one of rxjs's own. */
function operatorOf(names: Names, { code, node }: Place): string | undefined {
  const call = bare(node);
  if (call.type !== 'CallExpression') return undefined;
  const isOwn = names.origins({ code, node: call.callee }).some(({ package: owner }) => owner === 'rxjs');
  return isOwn ? lastName(call.callee) : undefined;
}

function piped(names: Names, place: Place<TSESTree.CallExpression>, depth: number): Cold | undefined {
  const { code, node } = place;
  const operators = node.arguments.map((argument) => operatorOf(names, { code, node: argument }));
  // A function of one's own may subscribe to what it is given, and begin the work.
  if (operators.length === 0 || operators.includes(undefined)) return undefined;
  const callee = bare(node.callee);
  const source = callee.type === 'MemberExpression' ? found(names, { code, node: callee.object }, depth) : undefined;
  return { completes: source?.completes === true && operators.every((name) => END_WITH_IT.has(name!)) };
}

/** Does a statement of a function do something by itself, so that whoever calls it may have meant that alone? */
const acts = ({ type }: TSESTree.Node): boolean =>
  type === 'ExpressionStatement' || type === 'AssignmentExpression' || type === 'ThrowStatement';

/**
 * What a function gives, where each of its `return`s is seen to be cold. One that does anything else has begun its work
 * when it is called: so had most such calls in one application (DSpace's `setStaleByHrefSubstring`, which dispatches).
 */
function givenBy(names: Names, { code, node }: Place, depth: number): Cold | undefined {
  const fn = functionIn(node);
  if (!fn || fn.async || fn.generator) return undefined;
  const given: (TSESTree.Expression | null)[] = [];
  let begins = false;
  if (fn.body.type === 'BlockStatement')
    findInside(fn.body, code.parsed.visitorKeys, (inner) => {
      if (inner.type === 'ReturnStatement') given.push(inner.argument);
      begins ||= acts(inner) || (inner.type === 'CallExpression' && lastName(inner.callee) === 'subscribe');
      return begins;
    });
  else given.push(fn.body);
  return begins ? undefined : allOf(given.map((value) => value && found(names, { code, node: value }, depth)));
}

const holdsCall = (keys: Parameters<typeof findInside>[1], { arguments: given }: TSESTree.CallExpression): boolean =>
  given.some((argument) => findInside(argument, keys, ({ type }) => type === 'CallExpression') !== undefined);

function allOf(colds: readonly (Cold | undefined | null)[]): Cold | undefined {
  return colds.length > 0 && colds.every((cold) => cold)
    ? { completes: colds.every((cold) => cold!.completes) }
    : undefined;
}

function found(names: Names, { code, node }: Place, depth: number): Cold | undefined {
  const value = bare(node);
  if (value.type === 'NewExpression')
    return names.row('cold', { code, node: value.callee }) ? { completes: false } : undefined;
  if (value.type !== 'CallExpression') return undefined;
  const callee: Place = { code, node: value.callee };
  const row = names.row('cold', callee);
  if (row?.pipes) return piped(names, { code, node: value }, depth);
  // What it is given has been called: `of(start())`.
  if (row && lastName(value.callee) === 'of' && holdsCall(code.parsed.visitorKeys, value)) return undefined;
  if (row) return { completes: row.completes === true };
  return depth === 0 ? undefined : allOf(names.declared(callee).map((place) => givenBy(names, place, depth - 1)));
}

/**
 * Is an Observable of the judged file seen to be cold: by what makes it here, or in the functions that give it, in any file?
 * Tests are left alone, which call a function for what it calls.
 */
export const coldAt = (facts: FileFacts, node: TSESTree.Expression): Cold | undefined => {
  if (isOfTests(facts)) return undefined;
  const names = Names.of(facts);
  return found(names, { code: names.judged, node }, DEPTH);
};
