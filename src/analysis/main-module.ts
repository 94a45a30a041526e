import type { TSESTree } from '@typescript-eslint/types';
import { plainPath } from '../catalogue/origin.js';
import { boundaryOf } from './boundaries.js';
import type { FileFacts } from './file-facts.js';
import { bare, findInside, isFunction } from './tree.js';

/** What the program was started with. */
const STARTED: ReadonlySet<string> = new Set(['process.argv', 'require.main']);
/** This very file; in an ES module that is `import.meta`. */
const SELF: ReadonlySet<string> = new Set(['module', '__filename']);

function leadsTo(facts: FileFacts, node: TSESTree.Node, paths: ReadonlySet<string>): boolean {
  if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return false;
  return facts.bindings(node).some(({ module, path }) => {
    const isProcess = module === 'process' || module === 'node:process';
    return (module === '' || isProcess) && paths.has(`${isProcess ? 'process.' : ''}${plainPath(path)}`);
  });
}

/** Looks inside an expression, and inside the constants that it names. */
function mentions(
  facts: FileFacts,
  expression: TSESTree.Node,
  wanted: (node: TSESTree.Node) => boolean,
  seen = new Set<TSESTree.Node>(),
): boolean {
  if (seen.has(expression)) return false;
  seen.add(expression);
  const found = findInside(expression, facts.parsed.visitorKeys, (node) => {
    if (wanted(node)) return true;
    const value = node.type === 'Identifier' ? valueOf(facts, node) : undefined;
    return value !== undefined && mentions(facts, value, wanted, seen);
  });
  return found !== undefined;
}

function valueOf(facts: FileFacts, name: TSESTree.Identifier): TSESTree.Expression | undefined {
  const definition = facts.variable(name)?.defs[0];
  return definition?.type === 'Variable' && definition.parent.kind === 'const'
    ? (definition.node.init ?? undefined)
    : undefined;
}

/** `process.argv[1] === fileURLToPath(import.meta.url)`, `require.main === module`: what was started, and this file. */
function comparesWithStart(facts: FileFacts, comparison: TSESTree.Node): boolean {
  return (
    mentions(facts, comparison, (node) => leadsTo(facts, node, STARTED)) &&
    mentions(facts, comparison, (node) => node.type === 'MetaProperty' || leadsTo(facts, node, SELF))
  );
}

/** Is this module the one that the program was started with, whenever the test comes out so? */
function provesMain(facts: FileFacts, test: TSESTree.Node, outcome: boolean): boolean {
  const node = bare(test);
  switch (node.type) {
    case 'UnaryExpression':
      return node.operator === '!' && provesMain(facts, node.argument, !outcome);
    case 'LogicalExpression':
      // `a && b` is true only where both are, `a || b` false only where neither is true.
      return (
        node.operator === (outcome ? '&&' : '||') &&
        (provesMain(facts, node.left, outcome) || provesMain(facts, node.right, outcome))
      );
    case 'BinaryExpression':
      return (
        /^[!=]==?$/.test(node.operator) && outcome === node.operator.startsWith('=') && comparesWithStart(facts, node)
      );
    case 'CallExpression':
      return outcome && comparesWithStart(facts, node);
    case 'Identifier': {
      const value = valueOf(facts, node);
      return value !== undefined && provesMain(facts, value, outcome);
    }
    case 'MemberExpression':
      if (node.object.type !== 'MetaProperty') return !outcome && leadsTo(facts, node, new Set(['module.parent']));
      return outcome && !node.computed && node.property.type === 'Identifier' && node.property.name === 'main';
    default:
      return false;
  }
}

/** `return`, `throw`, `process.exit()`: nothing behind it runs. */
function leaves(facts: FileFacts, statement: TSESTree.Statement): boolean {
  if (statement.type === 'BlockStatement') return statement.body.some((inner) => leaves(facts, inner));
  if (statement.type === 'ExpressionStatement' && statement.expression.type === 'CallExpression')
    return leadsTo(facts, statement.expression.callee, new Set(['process.exit']));
  return statement.type === 'ReturnStatement' || statement.type === 'ThrowStatement';
}

/** Does this node of a module's own code run only where the program was started with the module? */
export function runsAsMain(facts: FileFacts, node: TSESTree.Node): boolean {
  if (boundaryOf(node).kind !== 'module') return false;
  for (let child = node, at = node.parent; at && !isFunction(at); child = at, at = at.parent) {
    if (at.type === 'IfStatement' || at.type === 'ConditionalExpression') {
      if (at.test !== child && provesMain(facts, at.test, at.consequent === child)) return true;
    } else if (at.type === 'LogicalExpression') {
      if (at.right === child && at.operator !== '??' && provesMain(facts, at.left, at.operator === '&&')) return true;
    } else if (at.type === 'Program' || at.type === 'BlockStatement') {
      const earlier = at.body.slice(0, at.body.indexOf(child as TSESTree.Statement));
      const isLeft = (statement: TSESTree.Node): boolean =>
        statement.type === 'IfStatement' &&
        leaves(facts, statement.consequent) &&
        provesMain(facts, statement.test, false);
      if (earlier.some(isLeft)) return true;
    }
  }
  return false;
}
