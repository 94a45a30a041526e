import type { TSESTree } from '@typescript-eslint/types';
import type { FunctionNode } from '../parsed-file.js';
import { bare, functionAround, holds, lastName } from '../tree.js';
import type { Place } from './code.js';
import { memberOf, type Names } from './names.js';

/** A deferred of one function: what is made there, and only taken apart. */
export interface Deferred {
  /** The function that has it. */
  readonly home: FunctionNode;
  /** Where its `resolve` is named. */
  readonly resolvers: readonly TSESTree.MemberExpression[];
}

/** The deferred whose member an expression is: `const d = new Deferred(); setTimeout(d.resolve); return d.promise;`. */
export function deferredIn(names: Names, { code, node }: Place<TSESTree.MemberExpression>): Deferred | undefined {
  const object = bare(node.object);
  if (object.type === 'MemberExpression') return deferredOfField(names, { code, node: object });
  const variable = object.type === 'Identifier' ? names.variable(code, object) : undefined;
  const definition = variable?.defs[0];
  if (!variable || definition?.type !== 'Variable' || definition.parent.kind !== 'const') return undefined;
  const { init, id } = definition.node;
  const made = init ? bare(init) : undefined;
  const home = functionAround(definition.node);
  if (!home || id.type !== 'Identifier' || (made?.type !== 'NewExpression' && made?.type !== 'CallExpression'))
    return undefined;
  const members: TSESTree.MemberExpression[] = [];
  for (const { identifier, init: isInit } of variable.references) {
    if (isInit) continue;
    const { parent } = identifier as TSESTree.Node;
    // Who has it whole may settle it.
    if (parent?.type !== 'MemberExpression' || parent.object !== identifier) return undefined;
    members.push(parent);
  }
  const resolvers = members.filter((member) => lastName(member) === 'resolve');
  return resolvers.length > 0 ? { home, resolvers } : undefined;
}

/** A deferred that a class keeps to itself, where the function that gives its promise away settles it as well. */
function deferredOfField(names: Names, { code, node }: Place<TSESTree.MemberExpression>): Deferred | undefined {
  const home = functionAround(node);
  const [field] = names.declared({ code, node });
  if (!home || node.object.type !== 'ThisExpression' || field?.node.type !== 'PropertyDefinition') return undefined;
  const { parent: body } = field.node;
  const uses = code.nodes
    .of('MemberExpression')
    .filter(
      (one) => one.object.type === 'ThisExpression' && memberOf(body, one.property) === field.node && holds(body, one),
    );
  const members = uses.flatMap(({ parent }) => (parent.type === 'MemberExpression' ? parent : []));
  // Who has it whole may settle it.
  if (members.length < uses.filter((use) => !isWritten(use)).length) return undefined;
  const resolvers = members.filter((member) => lastName(member) === 'resolve' && holds(home, member));
  return resolvers.length > 0 ? { home, resolvers } : undefined;
}

const isWritten = (use: TSESTree.MemberExpression): boolean =>
  use.parent.type === 'AssignmentExpression' && use.parent.left === use;
