import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, findInside, functionAround, isFunction, lastName, someInside } from '../../analysis/tree.js';
import { Waits } from '../../analysis/waits-for/waits.js';
import type { Plan, Step } from '../../plans/plan.js';
import { unusedName } from '../making/import-of.js';
import { isQuiet } from '../making/may-reject.js';
import { neverEnds } from '../making/never-ends.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import { constantDeclarator } from '../making/tested.js';
import type { LostFinding } from './finding.js';

/** What takes away in a `finally` what a constant of the same function was given. */
const ENDS = /^(?:close|end|release|destroy|dispose|disconnect|terminate|quit|unlock|rollback|shutdown)$/;
/** What gives a function that lets go. */
const LOCKS = /^(?:acquire|lock)/;
/** Functions that take away what a path names. */
const REMOVES = /^(?:rm|rmdir|unlink|remove|rimraf|deleteAsync)(?:Sync)?$/;
const OF_FILES = /^(?:(?:node:)?fs(?:\/promises)?|fs-extra|rimraf|del)$/;

/** Something that is there only until a `finally` or a block ends. */
interface Held {
  readonly variable: Variable;
  /** How it ends: `handle.close()`, or nothing where a `using` does it. */
  readonly ending: TSESTree.CallExpression | undefined;
  /** It lets go of a lock, which all that is done meanwhile is done under. */
  readonly isLock?: boolean;
}

interface Joined {
  readonly wait: TSESTree.AwaitExpression;
  readonly call: TSESTree.CallExpression;
  readonly list: TSESTree.Expression;
}

/** `await Promise.all(list)`. */
function joinedBy(facts: FileFacts, wait: TSESTree.AwaitExpression): Joined | undefined {
  const call = bare(wait.argument);
  if (call.type !== 'CallExpression' || facts.textOf(call.callee) !== 'Promise.all') return undefined;
  const [list, ...more] = call.arguments;
  return list && list.type !== 'SpreadElement' && more.length === 0 ? { wait, call, list } : undefined;
}

/** A constant that code of the same function opened by a call. */
function openedHere(facts: FileFacts, name: TSESTree.Node): Variable | undefined {
  const variable = name.type === 'Identifier' ? facts.variable(name) : undefined;
  const declarator = constantDeclarator(variable);
  if (!declarator || functionAround(declarator) !== functionAround(name)) return undefined;
  const init = declarator.init ? bare(declarator.init) : undefined;
  const made = init?.type === 'AwaitExpression' ? bare(init.argument) : init;
  return made?.type === 'CallExpression' || made?.type === 'NewExpression' ? (variable ?? undefined) : undefined;
}

/** What lets go of a lock: `unlock` of `const unlock = await mutex.lock()`. */
function unlockedBy(facts: FileFacts, { callee, arguments: given }: TSESTree.CallExpression): Variable | undefined {
  const variable = given.length === 0 ? openedHere(facts, bare(callee)) : undefined;
  const init = constantDeclarator(variable)?.init;
  const made = init?.type === 'AwaitExpression' ? bare(init.argument) : undefined;
  return made?.type === 'CallExpression' && LOCKS.test(lastName(made.callee) ?? '') ? variable : undefined;
}

/** What a call takes away: `handle` of `handle.close()`, `folder` of `rm(folder)`. */
function endedBy(facts: FileFacts, call: TSESTree.CallExpression): Variable | undefined {
  const callee = bare(call.callee);
  const name = lastName(callee) ?? '';
  if (callee.type === 'MemberExpression' && ENDS.test(name)) {
    const own = openedHere(facts, bare(callee.object));
    if (own) return own;
  }
  const [path] = call.arguments;
  const isOfFiles = REMOVES.test(name) && facts.bindings(callee).some(({ module }) => OF_FILES.test(module));
  return path && isOfFiles ? openedHere(facts, bare(path)) : undefined;
}

/** Does a handler wait for something, or abort it: what it does about a failure, it may do about the others. */
const stopsOthers = (facts: FileFacts, { body }: TSESTree.CatchClause): boolean =>
  findInside(
    body,
    facts.parsed.visitorKeys,
    (node) =>
      node.type === 'AwaitExpression' ||
      (node.type === 'CallExpression' && /abort|cancel/i.test(lastName(node.callee) ?? '')),
  ) !== undefined;

/** What ends as soon as the code around a wait is left, by a failure of what it waits for. */
function heldAround(facts: FileFacts, wait: TSESTree.Node): Held[] {
  const found: Held[] = [];
  for (let child = wait, at = wait.parent; at && !isFunction(at); child = at, at = at.parent) {
    if (at.type === 'BlockStatement') {
      for (const statement of at.body) {
        if (statement.range[0] >= child.range[0]) break;
        if (statement.type !== 'VariableDeclaration' || !statement.kind.endsWith('using')) continue;
        for (const variable of facts.parsed.scopeManager.getDeclaredVariables(statement))
          found.push({ variable, ending: undefined });
      }
    }
    if (at.type !== 'TryStatement' || at.block !== child) continue;
    const { finalizer, handler } = at;
    if (handler && stopsOthers(facts, handler)) break;
    for (const ending of finalizer ? facts.nodes.of('CallExpression') : []) {
      const isInside = finalizer!.range[0] <= ending.range[0] && ending.range[1] <= finalizer!.range[1];
      if (!isInside || functionAround(ending) !== functionAround(wait)) continue;
      const variable = endedBy(facts, ending);
      const lock = variable ? undefined : unlockedBy(facts, ending);
      if (variable) found.push({ variable, ending });
      if (lock) found.push({ variable: lock, ending, isLock: true });
    }
    if (handler) break;
  }
  return found;
}

/** Does code work with a variable: give it to a call, or call a method of it? */
function uses(facts: FileFacts, code: TSESTree.Node, variable: Variable): boolean {
  return someInside(code, facts.parsed.visitorKeys, 'Identifier', (name) => {
    if (facts.variable(name) !== variable) return false;
    const { parent } = name;
    if (parent.type === 'MemberExpression' && parent.object === name)
      return parent.parent.type === 'CallExpression' && parent.parent.callee === parent;
    return true;
  });
}

/** The function that makes a promise of each item: `list.map((one) => save(one))`. */
function mapper(list: TSESTree.Node): TSESTree.Node | undefined {
  const made = bare(list);
  const fn = made.type === 'CallExpression' && lastName(made.callee) === 'map' ? made.arguments[0] : undefined;
  return isFunction(fn) ? fn : undefined;
}

/** Does a promise of the list work with what is held when another one rejects? */
function goesOnWith(facts: FileFacts, list: TSESTree.Expression, { variable, isLock = false }: Held): boolean {
  const fn = mapper(list);
  if (fn) return isLock || uses(facts, fn, variable);
  if (list.type !== 'ArrayExpression') return false;
  const elements = list.elements.flatMap((element) => (element && element.type !== 'SpreadElement' ? [element] : []));
  const calls = elements.filter((element) => bare(element).type === 'CallExpression');
  return calls.some(
    (call) =>
      (isLock || uses(facts, call, variable)) &&
      elements.some((other) => other !== call && bare(other).type === 'CallExpression' && !isQuiet(facts, other)),
  );
}

/** Waits until all have ended, and fails as `Promise.all` does. */
function planJoined(facts: FileFacts, { wait, call, list }: Joined): Plan {
  const { parent } = wait;
  const promises = list.type === 'ArrayExpression' ? list.elements : [];
  const isEndless = promises.some((one) => {
    if (!one || one.type === 'SpreadElement') return false;
    return neverEnds(facts, one) || new Waits(facts, parent).of(one).waitsFor === 'elsewhere';
  });
  if (parent.type !== 'ExpressionStatement' || isEndless) return refuse('others-go-on');
  const results = unusedName(facts, 'results', parent);
  const one = unusedName(facts, 'result', parent);
  const steps: Step[] = [
    { verb: 'replace', node: call.callee, text: 'Promise.allSettled', binding: 'call' },
    { verb: 'insert', node: wait, where: 'before', text: `const ${results} = ` },
    {
      verb: 'add-statement',
      beside: parent,
      where: 'after',
      statement: `for (const ${one} of ${results}) if (${one}.status === 'rejected') throw ${one}.reason`,
    },
  ];
  return plan(rewrite(steps, 'Wait until all have ended, and throw the first failure', 'settled'));
}

/** Promises that are joined, and go on with what a `finally` takes away when another one of them rejects. */
export function endedTooEarlyFindings(facts: FileFacts): LostFinding[] {
  return facts.nodes.of('AwaitExpression').flatMap((wait): LostFinding[] => {
    const joined = joinedBy(facts, wait);
    if (!joined) return [];
    const held = heldAround(facts, wait).find((one) => goesOnWith(facts, joined.list, one));
    if (!held) return [];
    const { variable, ending, isLock } = held;
    const how = ending ? `\`${facts.textOf(ending.callee)}\` is called` : `\`${variable.name}\` is disposed of`;
    const doing = isLock ? 'they still work under its lock' : `they may still work with \`${variable.name}\``;
    return [
      {
        node: joined.call.callee,
        messageId: 'endedTooEarly',
        data: { how, doing },
        plan: planJoined(facts, joined),
        drivenBy: facts.drivenBy(wait),
      },
    ];
  });
}
