import type { TSESTree } from '@typescript-eslint/types';
import { boundaryOf, handedTo, outermost, type Boundary, type Handed } from '../boundaries.js';
import { typeBindingOrigins } from '../bindings.js';
import type { FileFacts } from '../file-facts.js';
import { ownNameOf } from '../own-name.js';
import type { FunctionNode } from '../parsed-file.js';
import { setupAround } from '../suspends-with.js';
import { usesInTemplate } from '../template/uses.js';
import { calledBy } from '../takers/called.js';
import { bare, decoratorsOf, holds, implementedBy, lastName } from '../tree.js';
import type { HandlerRow } from '../../catalogue/blocking-row.js';
import { entriesOf } from './tables.js';

/**
 * The row of the call that a function is given to, where it is called for the event that the call names.
 *
 * @param event what the call gets for the event, where it does not name it itself: the key of a table of handlers
 */
export function rowOfCall(facts: FileFacts, { call, property }: Handed, event?: string): HandlerRow | undefined {
  if (call?.type !== 'CallExpression' || property !== undefined) return undefined;
  const row = facts.row('handler', bare(call.callee));
  if (row?.by !== 'call') return undefined;
  const [first] = call.arguments;
  const named = first?.type === 'Literal' ? first.value : event;
  return !row.events || (typeof named === 'string' && row.events.includes(named)) ? row : undefined;
}

/** The calls that the names of a function are given to. */
function givenByName(facts: FileFacts, fn: FunctionNode): readonly Handed[] {
  return namesOf(facts, fn).flatMap((name) => handedTo(withItsObject(name)) ?? []);
}

/** `handle.bind(this)` is still `handle`. */
function withItsObject(name: TSESTree.Node): TSESTree.Node {
  const { parent } = outermost(name);
  const isBound =
    parent?.type === 'MemberExpression' &&
    bare(parent.object) === bare(name) &&
    lastName(parent) === 'bind' &&
    parent.parent.type === 'CallExpression' &&
    parent.parent.callee === parent;
  return isBound ? parent.parent : name;
}

/** Where the code of a file names a function: a declared one, one of a variable, or `this.handle` in its class. */
function namesOf(facts: FileFacts, fn: FunctionNode): readonly TSESTree.Node[] {
  const own = ownNameOf(facts, fn)?.uses.map(({ identifier }) => identifier);
  if (own) return own;
  const { parent } = fn;
  if ((parent.type !== 'MethodDefinition' && parent.type !== 'PropertyDefinition') || parent.value !== fn) return [];
  if (parent.computed || parent.key.type === 'Literal') return [];
  const { key } = parent;
  return facts.nodes
    .of('MemberExpression')
    .filter(
      ({ object, property, computed }) =>
        object.type === 'ThisExpression' &&
        !computed &&
        property.type === key.type &&
        'name' in property &&
        'name' in key &&
        property.name === key.name &&
        holds(parent.parent, property),
    );
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

/** `{ message: handler }`, whose functions are given to the calls of a row in turn. */
function rowInTable(facts: FileFacts, fn: FunctionNode): HandlerRow | undefined {
  for (const { name, key } of entriesOf(facts, fn)) {
    const handed = handedTo(withItsObject(name));
    const row = handed && rowOfCall(facts, handed, key);
    if (row) return row;
  }
  return undefined;
}

/** What a library calls by a member's name: of a class that follows its interface, or extends its class. */
function rowOfMember(facts: FileFacts, { parent }: FunctionNode): HandlerRow | undefined {
  if (parent.type !== 'MethodDefinition' && parent.type !== 'PropertyDefinition') return undefined;
  if (parent.static || parent.computed || parent.key.type !== 'Identifier') return undefined;
  const marked = decoratorsOf(parent)
    .map(({ expression }) =>
      facts.row('handler', expression.type === 'CallExpression' ? expression.callee : expression),
    )
    .find((row) => row?.by === 'decorator');
  if (marked) return marked;
  const { name } = parent.key;
  const { superClass } = parent.parent.parent;
  return [
    ...implementedBy(parent.parent.parent).map(({ expression }) => expression),
    ...(superClass ? [superClass] : []),
  ]
    .flatMap((type) => typeBindingOrigins(type, facts.parsed.scopeManager))
    .map((origin) => facts.catalogue.match('handler', { ...origin, path: `${origin.path}#${name}` }))
    .find((row) => row?.by === 'member');
}

/** How a function is called, as far as rows say: by what it is given to, by what it is given, or by what it is a member of. */
function handlerOf(facts: FileFacts, boundary: FunctionBoundary): HandlerRow | undefined {
  for (const handed of [boundary, ...givenByName(facts, boundary.node)]) {
    const row = rowOfCall(facts, handed);
    if (row) return row;
  }
  return rowOfMember(facts, boundary.node) ?? rowOfParameters(facts, boundary.node) ?? rowInTable(facts, boundary.node);
}

/** How code is called that a node is written inside of: by the innermost function of which something is known. */
export type CalledAs = HandlerRow['called'] | 'test' | undefined;

export function calledAs(facts: FileFacts, node: TSESTree.Node): CalledAs {
  for (let boundary = boundaryOf(node); ; boundary = boundaryOf(boundary.node)) {
    if (boundary.kind === 'module') return setupAround(facts.parsed, node)?.onRequest ? 'request' : undefined;
    if (boundary.kind !== 'function') continue;
    const { when, row } = calledBy(facts, boundary);
    if (when === 'test' || (when === 'at-once' && row.group)) return 'test';
    const handler = handlerOf(facts, boundary);
    if (handler) return handler.called;
    if (usesInTemplate(facts, boundary.node).some(({ listener }) => listener)) return 'event';
  }
}
