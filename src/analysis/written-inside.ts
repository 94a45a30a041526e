import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf, outermost } from './boundaries.js';
import type { Drive } from './driven-by.js';
import type { FileFacts } from './file-facts.js';
import type { FunctionNode } from './parsed-file.js';
import { calledBy } from './takers/called.js';
import { functionAround, holds, isFunction } from './tree.js';

type RuntimeDrive = Exclude<Drive, { by: 'microtask' }>;

/** Code that a runtime drives, around a node that runs when something else calls the functions between them. */
export interface Surrounding {
  readonly drive: RuntimeDrive;
  /** The functions between, from the innermost. */
  readonly through: readonly FunctionNode[];
}

/**
 * The code of a runtime that a node is written inside of, through functions of whatever timing: they run, if they do,
 * because of it. Nothing where a test's body stands between, or a function that this code only hands out to whoever
 * runs it: that one is for callers outside of the runtime.
 */
export function writtenInside(
  facts: FileFacts,
  node: TSESTree.Node,
  runtime: RuntimeDrive['by'],
): Surrounding | undefined {
  const through: FunctionNode[] = [];
  for (let at = node; ; ) {
    const drive = facts.drivenBy(at).find(({ by }) => by === runtime);
    if (drive && drive.by !== 'microtask')
      return at !== node && isGivenOut(facts, at, drive.at) ? undefined : { drive, through };
    const boundary = boundaryOf(at);
    if (boundary.kind === 'module') return undefined;
    if (boundary.kind === 'function') {
      if (calledBy(facts, boundary).when === 'test') return undefined;
      through.push(boundary.node);
    }
    at = boundary.node;
  }
}

/** Is a function, a class, or a value with one inside, only returned by the code around it? */
function isGivenOut(
  facts: FileFacts,
  value: TSESTree.Node,
  from: TSESTree.Node,
  seen = new Set<TSESTree.Node>(),
): boolean {
  if (seen.has(value)) return true;
  seen.add(value);
  const again = (next: TSESTree.Node): boolean => isGivenOut(facts, next, from, seen);
  /** Whatever has it by its name returns it, is inside of it, or is inside of what is given out as well. */
  const named = (declaration: TSESTree.Node): boolean =>
    facts.parsed.scopeManager
      .getDeclaredVariables(declaration)
      .flatMap(({ references }) => references)
      .filter(({ identifier, init }) => init !== true && !holds(value, identifier))
      .every(({ identifier }) => again(identifier) || functionsAround(identifier, from).some(again));
  if (value.type === 'FunctionDeclaration' || value.type === 'ClassDeclaration') return named(value);
  const outer = outermost(value);
  const { parent } = outer;
  switch (parent?.type) {
    case 'ReturnStatement':
    case 'ArrowFunctionExpression': {
      const returning = functionAround(outer);
      return returning === from || (returning !== undefined && again(returning));
    }
    case 'VariableDeclarator':
      return parent.id.type === 'Identifier' && named(parent);
    case 'NewExpression':
      return parent.callee === outer && again(parent);
    case 'MethodDefinition':
    case 'PropertyDefinition':
    case 'ClassBody':
    case 'ClassDeclaration':
    case 'ClassExpression':
    case 'Property':
    case 'ObjectExpression':
    case 'ArrayExpression':
    case 'SpreadElement':
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return again(parent);
    default:
      return false;
  }
}

function functionsAround(node: TSESTree.Node, outside: TSESTree.Node): FunctionNode[] {
  const found: FunctionNode[] = [];
  for (let at = node.parent; at && at !== outside; at = at.parent) if (isFunction(at)) found.push(at);
  return found;
}
