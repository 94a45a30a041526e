import type { TSESTree } from '@typescript-eslint/types';
import type { NodesByType } from '../tree.js';
import type { ColouredCall } from './colour.js';

/** A coloured place, in the tree of the file under judgement. */
export interface ColouredNode {
  readonly call: ColouredCall;
  /** What runs it: the call, the getter's access, the function's name where it is handed over. */
  readonly node: TSESTree.Node;
}

/** Identifiers, and keys that are texts, by where they start. */
export function namesByOffset(nodes: NodesByType): Map<number, TSESTree.Node> {
  const names = new Map<number, TSESTree.Node>();
  for (const node of [...nodes.of('Identifier'), ...nodes.of('PrivateIdentifier'), ...nodes.of('Literal')])
    names.set(node.range[0], node);
  return names;
}

/** The expression of this range around a name; the name where parsers differ about it. */
export function expressionAt(name: TSESTree.Node, [start, end]: readonly [number, number]): TSESTree.Node {
  for (let at: TSESTree.Node | undefined = name; at && at.range[0] >= start && at.range[1] <= end; at = at.parent) {
    if (at.range[0] === start && at.range[1] === end && at.type !== 'ChainExpression') return at;
  }
  return name;
}

export function colouredNodes(
  { nodes }: { readonly nodes: NodesByType },
  calls: readonly ColouredCall[],
): ColouredNode[] {
  if (calls.length === 0) return [];
  const names = namesByOffset(nodes);
  return calls.flatMap((call) => {
    const name = names.get(call.name);
    return name ? [{ call, node: expressionAt(name, call.range) }] : [];
  });
}
