import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { mayReject } from '../making/may-reject.js';
import { refuse } from '../making/plans.js';
import type { Misused, MisusedFinding } from './finding.js';

type Keyed = TSESTree.MethodDefinition | TSESTree.PropertyDefinition | TSESTree.Property;

/** The member that an async function is, where its name is made by a `Symbol`. */
function keyedBy({ parent }: FunctionNode): Keyed | undefined {
  const isMember =
    parent.type === 'MethodDefinition' || parent.type === 'PropertyDefinition' || parent.type === 'Property';
  return isMember && parent.computed ? parent : undefined;
}

/** `[Symbol.dispose]() { … }` of an object or a class. */
export const isDisposer = (facts: FileFacts, fn: FunctionNode): boolean => {
  const member = keyedBy(fn);
  return member !== undefined && facts.textOf(member.key) === 'Symbol.dispose';
};

/** `async [Symbol.dispose]() { … }`: `using` takes no promise, whatever is disposed of by it. */
export function disposerFindings(misused: Misused): MisusedFinding[] {
  const { facts } = misused;
  const functions = [...facts.nodes.of('FunctionExpression'), ...facts.nodes.of('ArrowFunctionExpression')];
  return functions.flatMap((fn): MisusedFinding[] => {
    const member = keyedBy(fn);
    if (!member || !fn.async || fn.generator || !isDisposer(facts, fn) || !mayReject(facts, fn)) return [];
    return [
      {
        node: member.key,
        messageId: 'disposer',
        data: {},
        plan: refuse('synchronous-disposer'),
        drivenBy: facts.drivenBy(member),
        sink: { kind: 'passed', at: member },
      },
    ];
  });
}
