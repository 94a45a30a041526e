import type { TSESTree } from '@typescript-eslint/types';
import { blockingCalls, type BlockingCall } from '../../analysis/blocking/calls.js';
import { blocking } from '../../analysis/blocking/family.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { KeptOn } from '../../analysis/kept-on.js';
import { bare, functionAround, holds, isFunction } from '../../analysis/tree.js';

const pathsOf = (facts: FileFacts, { call, row }: BlockingCall): Set<string> =>
  new Set(call.arguments.slice(0, row.file?.paths ?? 0).map((path) => facts.textOf(path)));

/** Do two calls on one path belong together, so that nothing may come between them? */
function belongTogether(facts: FileFacts, one: BlockingCall, other: BlockingCall): boolean {
  const [a, b] = [one.row.file, other.row.file];
  if (!a || !b || (a.does === b.does && a.does !== 'changes')) return false;
  const paths = pathsOf(facts, one);
  return [...pathsOf(facts, other)].some((path) => paths.has(path));
}

interface Use {
  readonly at: TSESTree.Node;
  readonly reads: boolean;
  readonly writes: boolean;
}

/** `this`, or a name from outside of the function. */
function isShared(facts: FileFacts, object: TSESTree.Node, fn: TSESTree.Node): boolean {
  if (object.type !== 'Identifier') return object.type === 'ThisExpression';
  return facts.variable(object)?.defs.every(({ name }) => !holds(fn, name)) === true;
}

/** Uses, inside a function, of each variable and field that other calls of it see as well. */
function sharedUses(facts: FileFacts, fn: TSESTree.Node): readonly (readonly Use[])[] {
  const uses = new Map<unknown, Use[]>();
  const add = (key: unknown, use: Use): void => {
    const known = uses.get(key);
    if (known) known.push(use);
    else uses.set(key, [use]);
  };
  for (const reference of facts.parsed.scopeManager.scopes.flatMap(({ references }) => references)) {
    const { identifier: at, resolved: variable } = reference;
    if (!variable || !holds(fn, at) || variable.defs.some(({ name }) => holds(fn, name))) continue;
    add(variable, { at, reads: reference.isRead(), writes: reference.isWrite() });
  }
  for (const member of facts.nodes.of('MemberExpression')) {
    if (!holds(fn, member) || !isShared(facts, member.object, fn)) continue;
    const { parent } = member;
    const writes =
      (parent.type === 'AssignmentExpression' && parent.left === member) || parent.type === 'UpdateExpression';
    const reads = !writes || parent.type === 'UpdateExpression' || parent.operator !== '=';
    add(facts.textOf(member), { at: member, reads, writes });
  }
  return [...uses.values()];
}

const LOOPS = /^(?:For|While|DoWhile)/;

function loopAround(node: TSESTree.Node, fn: TSESTree.Node): TSESTree.Node | undefined {
  let loop: TSESTree.Node | undefined;
  for (let at = node.parent; at && at !== fn; at = at.parent) if (LOOPS.test(at.type)) loop = at;
  return loop;
}

/** `total += f(readFileSync(path))`: what was added to is read before the call, and written after it. */
function addsTo(facts: FileFacts, call: TSESTree.Node, fn: TSESTree.Node): boolean {
  for (let child = call, at = call.parent; at && at !== fn && !isFunction(at); child = at, at = at.parent) {
    if (at.type !== 'AssignmentExpression' || at.right !== child || at.operator === '=') continue;
    const left = bare(at.left);
    if (left.type !== 'Identifier') return true;
    return facts.variable(left)?.defs.some(({ name }) => holds(fn, name)) !== true;
  }
  return false;
}

/** Does the function read state that outlives it before an expression, and write it afterwards? */
function spansState(facts: FileFacts, node: TSESTree.Node, fn: TSESTree.Node): boolean {
  if (addsTo(facts, node, fn)) return true;
  const loop = loopAround(node, fn);
  const inLoop = (use: TSESTree.Node): boolean => loop !== undefined && holds(loop, use);
  return sharedUses(facts, fn).some(
    (uses) =>
      uses.some(({ at, writes }) => writes && (endOf(at) > node.range[0] || inLoop(at))) &&
      uses.some(({ at, reads }) => reads && (at.range[0] < node.range[0] || inLoop(at))),
  );
}

/**
 * Would other code come between what belongs together, once the call lets go of the thread: two calls on one path, or
 * state that outlives the function and that it reads before the call and writes after it?
 */
export function isCheckThenAct(facts: FileFacts, one: BlockingCall, all: readonly BlockingCall[]): boolean {
  const fn = functionAround(one.call);
  if (!fn) return false;
  return (
    all.some((other) => other !== one && functionAround(other.call) === fn && belongTogether(facts, one, other)) ||
    spansState(facts, one.call, fn)
  );
}

/** A place that does something to files, itself or through what it calls. */
interface FileStep {
  readonly node: TSESTree.Node;
  readonly does: ReadonlySet<FileUse>;
}

type FileUse = NonNullable<BlockingCall['row']['file']>['does'];

/** Gathered once, as the calls are. */
const stepsOf = new KeptOn<FileFacts, readonly FileStep[]>();

function fileSteps(facts: FileFacts): readonly FileStep[] {
  let steps = stepsOf.get(facts);
  if (!steps) stepsOf.set(facts, (steps = gathered(facts)));
  return steps;
}

function gathered(facts: FileFacts): readonly FileStep[] {
  const direct = blockingCalls(facts).flatMap(({ call, row: { file } }): FileStep[] =>
    file ? [{ node: call, does: new Set([file.does]) }] : [],
  );
  const behind = facts.coloured('declared', blocking).map(
    ({ node, call }): FileStep => ({
      node,
      does: new Set(call.reached.flatMap(({ colour }) => (colour.kind === 'stalls' && colour.row.file?.does) || [])),
    }),
  );
  return [...direct, ...behind].filter(({ does }) => does.size > 0);
}

const argumentsOf = (facts: FileFacts, node: TSESTree.Node): readonly string[] =>
  node.type === 'CallExpression' ? node.arguments.map((argument) => facts.textOf(argument)) : [];

/** Which path a function below works on is not known: one that changes files may undo what another has found. */
function mayBelongTogether(facts: FileFacts, one: FileStep, other: FileStep): boolean {
  if (one.does.has('changes') || other.does.has('changes')) return true;
  // Two questions change nothing, and neither acts on the other's answer.
  if (one.does.has('asks') === other.does.has('asks') && one.does.size === 1 && other.does.size === 1) return false;
  const paths = argumentsOf(facts, one.node);
  return argumentsOf(facts, other.node).some((path) => paths.includes(path));
}

/** Of calls that would have to be awaited: those where other code could come between what belongs together. */
export function checksThenActs(facts: FileFacts, nodes: readonly TSESTree.Node[]): readonly TSESTree.Node[] {
  const steps = fileSteps(facts);
  return nodes.filter((node) => {
    const fn = functionAround(node);
    const own = steps.find((step) => step.node === node);
    if (!fn || !own) return false;
    return (
      steps.some(
        (other) => other !== own && functionAround(other.node) === fn && mayBelongTogether(facts, own, other),
      ) || spansState(facts, node, fn)
    );
  });
}

/** An assignment writes when its value is there. */
function endOf(target: TSESTree.Node): number {
  const { parent } = target;
  return (parent?.type === 'AssignmentExpression' && parent.left === target ? parent : target).range[1];
}
