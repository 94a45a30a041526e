import type { TSESTree } from '@typescript-eslint/types';
import { waitedBefore } from '../../analysis/after-await.js';
import { boundaryOf } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { calledBy } from '../../analysis/takers/called.js';

/** The calls of a function of this file; nothing where anybody else may have it. */
function onlyCalls(facts: FileFacts, fn: FunctionNode): readonly TSESTree.CallExpression[] | undefined {
  const declared = fn.type === 'FunctionDeclaration' ? fn : fn.parent;
  if (declared.type !== 'FunctionDeclaration' && declared.type !== 'VariableDeclarator') return undefined;
  const statement = declared.type === 'FunctionDeclaration' ? declared.parent : declared.parent.parent;
  if (statement?.type === 'ExportNamedDeclaration' || statement?.type === 'ExportDefaultDeclaration') return undefined;
  const references = facts.parsed.scopeManager
    .getDeclaredVariables(declared)
    .flatMap((variable) => variable.references.filter(({ init }) => !init));
  const calls = references.flatMap(({ identifier: { parent }, identifier }) =>
    parent?.type === 'CallExpression' && parent.callee === identifier ? [parent] : [],
  );
  return calls.length === references.length && calls.length > 0 ? calls : undefined;
}

/**
 * Does a node run while the program starts, as far as this file shows: in a module's own code, or in functions that only
 * such code calls, before any of them has waited? Nobody else waits then.
 */
export function runsAtStart(facts: FileFacts, node: TSESTree.Node, seen = new Set<TSESTree.Node>()): boolean {
  const boundary = boundaryOf(node);
  if (boundary.kind === 'module') return true;
  if (boundary.kind !== 'function') return runsAtStart(facts, boundary.node, seen);
  const fn = boundary.node;
  if (seen.has(fn)) return false;
  seen.add(fn);
  if (fn.async && waitedBefore(fn, node, facts.parsed.visitorKeys) !== 'before') return false;
  if (fn.generator) return false;
  if (boundary.role === 'invoked') return runsAtStart(facts, fn, seen);
  if (boundary.role === 'argument') return calledBy(facts, boundary).when === 'at-once' && runsAtStart(facts, fn, seen);
  return onlyCalls(facts, fn)?.every((call) => runsAtStart(facts, call, seen)) ?? false;
}
