import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf, handedTo, type Boundary, type Handed } from '../boundaries.js';
import type { FileFacts } from '../file-facts.js';
import { ownNameOf } from '../own-name.js';
import type { FunctionNode } from '../parsed-file.js';
import { calledBy } from '../takers/called.js';
import { bare } from '../tree.js';
import type { HandlerRow } from '../../catalogue/blocking-row.js';

/** The row of the call that a function is given to, where it is called for the event that the call names. */
export function rowOfCall(facts: FileFacts, { call, property }: Handed): HandlerRow | undefined {
  if (call?.type !== 'CallExpression' || property !== undefined) return undefined;
  const row = facts.row('handler', bare(call.callee));
  if (row?.by !== 'call') return undefined;
  const [first] = call.arguments;
  const event = first?.type === 'Literal' ? first.value : undefined;
  return !row.events || (typeof event === 'string' && row.events.includes(event)) ? row : undefined;
}

/** The calls that the name of a function is given to. */
function givenByName(facts: FileFacts, fn: FunctionNode): readonly Handed[] {
  return (ownNameOf(facts, fn)?.uses ?? []).flatMap(({ identifier }) => handedTo(identifier) ?? []);
}

function parametersOf(fn: FunctionNode): TSESTree.Identifier[] {
  return fn.params.flatMap((parameter) => {
    const plain = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
    return plain.type === 'Identifier' ? [plain] : [];
  });
}

/** The row of a type that a function is given a value of. */
function rowOfParameters(facts: FileFacts, fn: FunctionNode): HandlerRow | undefined {
  const parameters = parametersOf(fn);
  if (parameters.length === 0) return undefined;
  const origins = facts.oracle.typeOrigins(parameters).flat();
  const rows = origins.map((origin) => facts.catalogue.match('handler', origin));
  return rows.find((row) => row?.by === 'parameter');
}

type FunctionBoundary = Extract<Boundary, { kind: 'function' }>;

/** How a function is called, as far as rows say: by what it is given to, or by what it is given. */
function handlerOf(facts: FileFacts, boundary: FunctionBoundary): HandlerRow | undefined {
  for (const handed of [boundary, ...givenByName(facts, boundary.node)]) {
    const row = rowOfCall(facts, handed);
    if (row) return row;
  }
  return rowOfParameters(facts, boundary.node);
}

/** How code is called that a node is written inside of: by the innermost function of which something is known. */
export type CalledAs = HandlerRow['called'] | 'test' | undefined;

export function calledAs(facts: FileFacts, node: TSESTree.Node): CalledAs {
  for (let boundary = boundaryOf(node); boundary.kind !== 'module'; boundary = boundaryOf(boundary.node)) {
    if (boundary.kind !== 'function') continue;
    const { when, row } = calledBy(facts, boundary);
    if (when === 'test' || (when === 'at-once' && row.group)) return 'test';
    const handler = handlerOf(facts, boundary);
    if (handler) return handler.called;
  }
  return undefined;
}
