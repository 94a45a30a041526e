import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, functionAround, holds } from '../../analysis/tree.js';
import { classAround, memberOf } from '../../analysis/waits-for/names.js';
import { flagsIn } from '../../analysis/waits-for/polls.js';

/** A variable or a field of `this` that a loop asks for, and that other code of the file sets. */
export interface Flag {
  readonly name: string;
  /** The first place that sets it, in a function that does not hold the loop. */
  readonly setAt: TSESTree.Node;
}

const isAssigned = (node: TSESTree.MemberExpression): boolean =>
  (node.parent.type === 'AssignmentExpression' && node.parent.left === node) || node.parent.type === 'UpdateExpression';

/** Where the flag is written. */
function writesOf(facts: FileFacts, test: TSESTree.Node, name: string): TSESTree.Node[] {
  const places = [...facts.nodes.of('MemberExpression'), ...facts.nodes.of('Identifier')];
  const read = places.find((node) => holds(test, node) && facts.textOf(node) === name);
  if (!read) return [];
  if (read.type === 'MemberExpression') {
    const body = classAround(read);
    // Only a field that the class itself declares is sure to hold no more than a value.
    if (!body || memberOf(body, read.property)?.type !== 'PropertyDefinition') return [];
    return facts.nodes
      .of('MemberExpression')
      .filter((node) => holds(body, node) && isAssigned(node) && facts.textOf(node) === name);
  }
  const variable = facts.variable(read);
  const [definition] = variable?.defs ?? [];
  if (definition?.type !== 'Variable') return [];
  return variable!.references.filter((use) => use.isWrite() && !use.init).map(({ identifier }) => identifier);
}

/** The one flag that a condition asks for; nothing where it asks for more, or where no other code of the file sets it. */
export function flagOf(facts: FileFacts, test: TSESTree.Node, loop: TSESTree.Node): Flag | undefined {
  const flags = [...new Set(flagsIn(facts, bare(test)))];
  const [name] = flags;
  if (name === undefined || flags.length > 1) return undefined;
  const writes = writesOf(facts, test, name);
  if (writes.some((write) => holds(loop, write))) return undefined;
  const setAt = writes.find((write) => {
    const fn = functionAround(write);
    return fn !== undefined && !holds(fn, loop);
  });
  return setAt && { name, setAt };
}
