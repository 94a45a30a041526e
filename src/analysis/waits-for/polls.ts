import type { TSESTree } from '@typescript-eslint/types';
import type { FunctionNode } from '../parsed-file.js';
import { bare, findInside, isFunction, isNothing, lastName } from '../tree.js';
import { functionIn, type Code } from './code.js';
import { classAround, memberOf } from './names.js';

type Loop = TSESTree.WhileStatement | TSESTree.DoWhileStatement | TSESTree.ForStatement;

const isLoop = (node: TSESTree.Node): node is Loop =>
  node.type === 'WhileStatement' || node.type === 'DoWhileStatement' || node.type === 'ForStatement';

const isTrue = (test: TSESTree.Expression | null): boolean =>
  test === null || (test.type === 'Literal' && Boolean(test.value));

const LEAVING = new Set(['BreakStatement', 'ReturnStatement', 'ThrowStatement']);

/** A loop that nothing leaves: what waits for it waits for ever. */
export function isEndless({ parsed }: Code, node: TSESTree.Node): boolean {
  if (!isLoop(node) || !isTrue(node.test)) return false;
  return findInside(node.body, parsed.visitorKeys, ({ type }) => LEAVING.has(type)) === undefined;
}

const READING = new Set([
  'Identifier',
  'PrivateIdentifier',
  'MemberExpression',
  'ThisExpression',
  'Literal',
  'UnaryExpression',
  'LogicalExpression',
  'BinaryExpression',
  'TSNonNullExpression',
  'ChainExpression',
]);

/** Calls and getters that are followed for what they touch and read. */
const DEPTH = 3;

const CLOCK = /\b(?:Date|performance)\.now\(/;

/** `this.isLimited`, a getter that asks what time it is, or whose own getters do. */
function readsClock(code: Code, node: TSESTree.Node, depth = DEPTH): boolean {
  const getter = ownMember(node);
  if (getter?.type !== 'MethodDefinition' || getter.kind !== 'get' || depth === 0) return false;
  const { text, visitorKeys } = code.parsed;
  if (CLOCK.test(text.slice(...getter.range))) return true;
  return findInside(getter.value, visitorKeys, (inner) => readsClock(code, inner, depth - 1)) !== undefined;
}

/** The variables and fields that a condition reads; `undefined` where it does more than that. */
export function flagsIn(code: Code, test: TSESTree.Node): string[] | undefined {
  const { text, visitorKeys } = code.parsed;
  if (findInside(test, visitorKeys, (node) => !READING.has(node.type) || readsClock(code, node))) return undefined;
  const flags: string[] = [];
  findInside(test, visitorKeys, (node) => {
    const isPart =
      node.parent?.type === 'MemberExpression' && bare(node.parent.object) !== bare(node) && !node.parent.computed;
    if (node.type === 'Identifier' && !isPart) flags.push(node.name);
    if (node.type === 'MemberExpression' && bare(node.object).type === 'ThisExpression')
      flags.push(text.slice(node.range[0], node.range[1]));
    return false;
  });
  return flags.filter((flag) => flag !== 'undefined');
}

/** Is a name, or a member of what it names, declared or written there, called or given away? */
function isTouched(node: TSESTree.Node): boolean {
  let at = node;
  while (at.parent?.type === 'MemberExpression' && at.parent.object === at) at = at.parent;
  const { parent } = at;
  switch (parent?.type) {
    case 'CallExpression':
    case 'NewExpression':
    case 'UpdateExpression':
    case 'ArrayPattern':
    case 'AssignmentPattern':
    case 'CatchClause':
      return true;
    case 'Property':
      return parent.parent.type === 'ObjectPattern';
    case 'VariableDeclarator':
      return parent.id === at;
    case 'AssignmentExpression':
      return parent.left === at;
    default:
      return false;
  }
}

/** `new Promise(() => {})`, or `() => undefined` */
export function isNever(node: TSESTree.Node): boolean {
  const [executor] = node.type === 'NewExpression' && lastName(node.callee) === 'Promise' ? node.arguments : [];
  if (!isFunction(executor) || !executor.body) return false;
  return executor.body.type === 'BlockStatement' ? executor.body.body.length === 0 : isNothing(executor.body);
}

/** Of several ways, those that may come to an end; which never settles stands for none, until there is one. */
export function withoutNever<T extends TSESTree.Node>(values: readonly T[]): readonly T[] {
  return values.every(isNever) ? values : values.filter((value) => !isNever(value));
}

/** `() => new Promise(() => {})`: where that is what becomes of a failure, what succeeds goes on. */
export const isNeverBody = (node: TSESTree.Node): boolean => isFunction(node) && isNever(bare(node.body));

/** Is none of them touched there, or in what the class calls of its own there, so that only other code can change them? */
function isLeftAlone(code: Code, flags: readonly string[], body: TSESTree.Node, depth = DEPTH): boolean {
  const { parsed } = code;
  return (
    findInside(body, parsed.visitorKeys, (node) => {
      if (node.type === 'CallExpression' && depth > 0) {
        const method = ownMethod(node.callee);
        if (method?.body && method.body !== body && !isLeftAlone(code, flags, method.body, depth - 1)) return true;
      }
      return (
        (node.type === 'Identifier' || node.type === 'MemberExpression') &&
        // The range of a name that is declared holds the type that it is declared with.
        flags.includes(node.type === 'Identifier' ? node.name : parsed.text.slice(...node.range)) &&
        isTouched(node)
      );
    }) === undefined
  );
}

/** The method of the same class that a call of `this` runs. */
function ownMethod(callee: TSESTree.Node): FunctionNode | undefined {
  return functionIn(ownMember(bare(callee)));
}

/** The member of the class around that `this.name` is. */
function ownMember(node: TSESTree.Node): TSESTree.Node | undefined {
  return node.type === 'MemberExpression' && node.object.type === 'ThisExpression'
    ? memberOf(classAround(node), node.property)
    : undefined;
}

/** Does a condition depend on nothing but flags that other code sets? @param around what runs meanwhile */
export function waitsForFlag(code: Code, test: TSESTree.Node, around: TSESTree.Node): boolean {
  const flags = flagsIn(code, test);
  return flags !== undefined && flags.length > 0 && isLeftAlone(code, flags, around);
}

/** A loop that awaits until other code sets a flag: `while (!this.ready) await sleep(5)`. */
export function isPoll(code: Code, node: TSESTree.Node): boolean {
  if (!isLoop(node)) return false;
  const { visitorKeys } = code.parsed;
  if (!findInside(node.body, visitorKeys, ({ type }) => type === 'AwaitExpression')) return false;
  const isFlag = (test: TSESTree.Node): boolean => waitsForFlag(code, test, node);
  const isTested = node.test !== null && !isTrue(node.test);
  if (isTested && !isFlag(node.test!)) return false;
  // `for (;;) { if (this.done) return; await sleep(5); }`; a loop that leaves for another reason has work to do.
  let exits = 0;
  const other = findInside(node.body, visitorKeys, (inner) => {
    if (!LEAVING.has(inner.type)) return false;
    exits += 1;
    for (let at: TSESTree.Node = inner; at !== node; at = at.parent!)
      if (at.parent?.type === 'IfStatement') return !isFlag(at.parent.test);
    return true;
  });
  return (isTested || exits > 0) && other === undefined;
}

/** The condition on a flag of other code that has to hold for a node of a function to run: `if (!ready) return;`. */
export function flagBefore(code: Code, node: TSESTree.Node, fn: FunctionNode): TSESTree.Node | undefined {
  const isFlag = (test: TSESTree.Node): boolean => waitsForFlag(code, test, fn.body);
  for (let at = node; at !== fn && at.parent; at = at.parent) {
    const { parent } = at;
    if (parent.type === 'IfStatement' && parent.test !== at && isFlag(parent.test)) return parent.test;
    if (parent.type !== 'BlockStatement') continue;
    for (const earlier of parent.body.slice(0, parent.body.indexOf(at as TSESTree.Statement))) {
      const leaves =
        earlier.type === 'IfStatement' &&
        findInside(earlier.consequent, code.parsed.visitorKeys, ({ type }) => type === 'ReturnStatement');
      if (leaves && isFlag(earlier.test)) return earlier.test;
    }
  }
  return undefined;
}
