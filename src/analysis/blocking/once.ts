import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../file-facts.js';
import { bare, functionAround, holds, isFunction, lastName } from '../tree.js';

/** Is a name declared outside of the function, so that the next call finds what this one leaves in it? */
function outlives(facts: FileFacts, target: TSESTree.Node, fn: TSESTree.Node): boolean {
  const node = bare(target);
  if (node.type === 'MemberExpression') return outlives(facts, node.object, fn);
  if (node.type === 'ThisExpression') return true;
  if (node.type !== 'Identifier') return false;
  const variable = facts.variable(node);
  return variable !== undefined && variable.defs.every(({ name }) => !holds(fn, name));
}

/** `if (!kept)`, `if (kept === undefined)`, `kept ? kept : …`: asked for by the same words before. */
function isAskedBefore(facts: FileFacts, node: TSESTree.Node, target: string, fn: TSESTree.Node): boolean {
  const { body } = fn as { readonly body?: TSESTree.Node };
  for (let at = node.parent; at && at !== fn; at = at.parent) {
    if ((at.type === 'IfStatement' || at.type === 'ConditionalExpression') && facts.textOf(at.test).includes(target))
      return true;
  }
  // `if (kept) return kept;`, `const found = kept.get(key); if (found) return found;`
  return facts.nodes
    .of('IfStatement')
    .some(
      ({ test, range, consequent, parent }) =>
        parent === body &&
        range[1] <= node.range[0] &&
        /^\{?\s*return\b/.test(facts.textOf(consequent)) &&
        (facts.textOf(test).includes(target) || namesValueOf(facts, test, target)),
    );
}

function namesValueOf(facts: FileFacts, test: TSESTree.Node, target: string): boolean {
  return facts.nodes.of('VariableDeclarator').some(({ id, init }) => {
    if (id.type !== 'Identifier' || !init || !facts.textOf(init).startsWith(target)) return false;
    return new RegExp(`(?<![\\w$.])${id.name.replaceAll('$', '\\$')}(?![\\w$])`).test(facts.textOf(test));
  });
}

/** `kept.get(key) || read()`: asked for where the value is made, before it is made. */
function isAskedFirst(facts: FileFacts, made: TSESTree.Node, target: string, fn: TSESTree.Node): boolean {
  for (let child = made, at = made.parent; at && at !== fn; child = at, at = at.parent)
    if (
      at.type === 'LogicalExpression' &&
      at.operator !== '&&' &&
      at.right === child &&
      facts.textOf(at.left).includes(target)
    )
      return true;
  return false;
}

/** Where values of an expression go: the assignment, the call of `set`, or the local names that hold it. */
function isKeptFrom(facts: FileFacts, value: TSESTree.Node, fn: TSESTree.Node, made = value, depth = 4): boolean {
  if (depth === 0) return false;
  const isAsked = (at: TSESTree.Node, target: string): boolean =>
    isAskedBefore(facts, at, target, fn) || isAskedFirst(facts, made, target, fn);
  for (let child = value, at = value.parent; at && at !== fn; child = at, at = at.parent) {
    if (isFunction(at)) return false;
    if (at.type === 'AssignmentExpression' && at.right === child && outlives(facts, at.left, fn)) {
      if (at.operator === '??=' || at.operator === '||=') return true;
      const left = bare(at.left);
      if (at.operator !== '=') return false;
      if (left.type === 'Identifier') return true;
      return isAsked(at, facts.textOf(left.type === 'MemberExpression' && left.computed ? left.object : left));
    }
    if (at.type === 'CallExpression' && at.callee.type === 'MemberExpression' && lastName(at.callee) === 'set') {
      const { object } = at.callee;
      if (at.arguments.includes(child as TSESTree.Expression) && outlives(facts, object, fn))
        return isAsked(at, facts.textOf(object));
    }
    if (at.type === 'VariableDeclarator' && at.id.type === 'Identifier') {
      return facts.parsed.scopeManager
        .getDeclaredVariables(at)
        .flatMap(({ references }) => references)
        .some(({ identifier, init }) => !init && isKeptFrom(facts, identifier, fn, made, depth - 1));
    }
  }
  return false;
}

const EMPTY = /^(?:false|null|undefined|0|'')$/;

/** What a condition asks to be missing: `!x`, `x === undefined`, of several either. */
function missedIn(facts: FileFacts, condition: TSESTree.Expression): readonly TSESTree.Node[] {
  const test = bare(condition);
  if (test.type === 'LogicalExpression') return [...missedIn(facts, test.left), ...missedIn(facts, test.right)];
  if (test.type === 'UnaryExpression' && test.operator === '!') return [bare(test.argument)];
  if (test.type === 'BinaryExpression' && /^===?$/.test(test.operator) && EMPTY.test(facts.textOf(test.right)))
    return [test.left];
  return [];
}

/** The tests that have failed where a node runs: of `if (!x) {…}` around it, and of `if (x) return` before it in the function's body. */
function missedBefore(facts: FileFacts, node: TSESTree.Node, fn: TSESTree.Node): readonly TSESTree.Node[] {
  const missed: TSESTree.Node[] = [];
  for (let child = node, at = node.parent; at && at !== fn; child = at, at = at.parent) {
    if (at.type === 'IfStatement' && at.consequent === child) missed.push(...missedIn(facts, at.test));
    if (at.type !== 'BlockStatement') continue;
    for (const earlier of at.body.slice(0, at.body.indexOf(child as TSESTree.Statement)))
      if (earlier.type === 'IfStatement' && /^\{?\s*return\b/.test(facts.textOf(earlier.consequent)))
        missed.push(bare(earlier.test));
  }
  return missed;
}

/** The texts that a function gives something to, which outlives it. */
function filledIn(facts: FileFacts, fn: TSESTree.Node): ReadonlySet<string> {
  const own = facts.nodes
    .of('AssignmentExpression')
    .filter(({ left, operator }) => operator === '=' && holds(fn, left) && outlives(facts, left, fn));
  const emptied = new Set(
    own.flatMap(({ left, right }) => (EMPTY.test(facts.textOf(right)) ? [facts.textOf(left)] : [])),
  );
  return new Set(own.map(({ left }) => facts.textOf(left)).filter((target) => !emptied.has(target)));
}

const ASKS = /(?:^|\.)(?:existsSync|pathExistsSync)$/;

/** Does a path's absence let it run, which it then ends: a folder that is made, a file that is downloaded? */
function makesWhatIsMissing(facts: FileFacts, node: TSESTree.Node, missed: readonly TSESTree.Node[]): boolean {
  if (
    node.type !== 'CallExpression' ||
    !/(?:mkdir|write|ensure|copy|output|symlink)\w*$/i.test(lastName(node.callee) ?? '')
  )
    return false;
  const paths = new Set(node.arguments.map((argument) => facts.textOf(argument)));
  return missed.some((test) => {
    const definition = test.type === 'Identifier' ? facts.variable(test)?.defs[0] : undefined;
    const asked = definition?.type === 'Variable' ? definition.node.init : test;
    return (
      asked?.type === 'CallExpression' &&
      ASKS.test(facts.textOf(asked.callee)) &&
      asked.arguments.some((path) => paths.has(facts.textOf(path)))
    );
  });
}

/** Does the code around run until something is there, which it then is: a field that it fills, a folder that it makes? */
function runsUntilThere(facts: FileFacts, node: TSESTree.Node, fn: TSESTree.Node): boolean {
  const missed = missedBefore(facts, node, fn);
  if (missed.length === 0) return false;
  if (makesWhatIsMissing(facts, node, missed)) return true;
  const filled = filledIn(facts, fn);
  return missed.some((test) => filled.has(facts.textOf(test)));
}

/** Is what an expression gives kept where the next call of the function around finds it, so that it happens once? */
function happensOnce(facts: FileFacts, call: TSESTree.Node): boolean {
  for (let fn = functionAround(call); fn; fn = functionAround(fn))
    if (isKeptFrom(facts, call, fn) || runsUntilThere(facts, call, fn)) return true;
  return false;
}

/** Does the process end right after it, by a statement of the same block? */
function endsProcess(facts: FileFacts, call: TSESTree.Node): boolean {
  let statement: TSESTree.Node = call;
  while (statement.parent && statement.parent.type !== 'BlockStatement' && !isFunction(statement.parent))
    statement = statement.parent;
  const { parent } = statement;
  if (parent?.type !== 'BlockStatement') return false;
  return parent.body
    .slice(parent.body.indexOf(statement as TSESTree.Statement) + 1)
    .some(
      (later) =>
        later.type === 'ExpressionStatement' &&
        later.expression.type === 'CallExpression' &&
        facts.bindings(later.expression.callee).some(({ path }) => path === 'process.exit' || path === 'exit'),
    );
}

/** `isDevelopment`, `env.isDev`, `NODE_ENV === 'development'`, `NODE_ENV !== 'production'`; such names silence alone. */
const OF_DEVELOPMENT = /\b(?:is|in)?_?dev(?:elopment|Mode)?$|NODE_ENV\)?\s*(?:===?\s*['"]dev|!==?\s*['"]prod)/i;

/** Does a test let it run for a developer alone? */
function isForDevelopers(facts: FileFacts, call: TSESTree.Node): boolean {
  for (let child = call, at = call.parent; at && !isFunction(at); child = at, at = at.parent) {
    if (at.type !== 'IfStatement' && at.type !== 'ConditionalExpression') continue;
    if (at.consequent === child && OF_DEVELOPMENT.test(facts.textOf(at.test))) return true;
  }
  return false;
}

/** Does nobody wait for it again and again: it happens once, right before the end, or for a developer alone? */
export const concernsNobody = (facts: FileFacts, call: TSESTree.Node): boolean =>
  happensOnce(facts, call) || endsProcess(facts, call) || isForDevelopers(facts, call);
