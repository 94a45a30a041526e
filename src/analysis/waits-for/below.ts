import type { Scope, Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import { bare, functionAround, holds, lastName, someInside } from '../tree.js';
import type { Names } from './names.js';

/** What the code under judgement goes on to use after the promise. */
export class Below {
  readonly #names: Names;
  readonly #site: TSESTree.Node;

  constructor(names: Names, site: TSESTree.Node) {
    this.#names = names;
    this.#site = site;
  }

  /**
   * Does the code under judgement go on to use the variable, or one that belongs together with it?
   *
   * @param except those whose use tells nothing
   */
  uses(variable: Variable, except: ReadonlySet<Variable> = new Set()): boolean {
    const around = functionAround(this.#site);
    const declared = variable.defs[0]!.node as TSESTree.Node;
    if (functionAround(declared) !== around && !except.has(variable)) return true;
    const loop = loopAround(this.#site, declared);
    return this.#group(variable, except)
      .filter((one) => !except.has(one))
      .some((one) => one.references.some(({ identifier }) => this.#isBelow(identifier, loop)));
  }

  #isBelow(node: TSESTree.Node, loop: TSESTree.Node | undefined): boolean {
    if (holds(this.#site, node)) return false;
    return node.range[0] >= this.#site.range[1] || (loop !== undefined && holds(loop, node));
  }

  /** Does it call a method of one of these names, write to the variable, or hand it on to a function that may? */
  starts(methods: readonly string[], variable: Variable | undefined): boolean {
    const around = functionAround(this.#site)?.body;
    if (methods.length === 0 || !around) return false;
    const loop = loopAround(this.#site, around);
    const isMoved = variable?.references.some(({ identifier }) => {
      const { parent } = identifier as TSESTree.Node;
      if (!this.#isBelow(identifier, loop)) return false;
      if (parent?.type === 'CallExpression') return parent.callee !== identifier;
      const written = parent?.type === 'MemberExpression' ? parent.parent : undefined;
      return written?.type === 'AssignmentExpression' && written.left === parent;
    });
    return (
      isMoved === true ||
      someInside(
        around,
        this.#names.judged.parsed.visitorKeys,
        'CallExpression',
        (call) => methods.includes(lastName(call.callee) ?? '') && this.#isBelow(call, loop),
      )
    );
  }

  /** Variables that were taken from the same thing, or given to each other: `readable`, `writable`; `source.pipe(copy)`. */
  #group(variable: Variable, except: ReadonlySet<Variable>): readonly Variable[] {
    const around: Variable[] = [];
    // `const { value } = await reader.read()` belongs to who reads.
    const isRead = (one: Variable): boolean =>
      [...except].some((other) => one.defs[0]?.node !== other.defs[0]!.node && isTakenFrom(this.#names, one, other));
    for (let scope: Scope | null = variable.scope; scope; scope = scope.upper)
      around.push(...scope.variables.filter((one) => !isRead(one)));
    const group = new Set([variable]);
    const touches = (one: Variable): boolean =>
      [...group].some(
        (other) =>
          other !== one &&
          (isTakenFrom(this.#names, one, other) ||
            isTakenFrom(this.#names, other, one) ||
            areGiven(this.#names, one, other) ||
            areGiven(this.#names, other, one)),
      );
    for (let grown = true; grown; ) {
      const found = around.filter((one) => !group.has(one) && one.defs[0]?.type === 'Variable' && touches(one));
      for (const one of found) group.add(one);
      grown = found.length > 0;
    }
    return [...group];
  }
}

export function rootOf(node: TSESTree.Node): TSESTree.Node {
  const inner = bare(node);
  if (inner.type === 'MemberExpression') return rootOf(inner.object);
  if (inner.type === 'AwaitExpression') return rootOf(inner.argument);
  if (inner.type === 'CallExpression' && bare(inner.callee).type === 'MemberExpression') return rootOf(inner.callee);
  return inner;
}

function initOf(variable: Variable): TSESTree.Node | undefined {
  const definition = variable.defs[0];
  return definition?.type === 'Variable' ? (definition.node.init ?? undefined) : undefined;
}

function isTakenFrom(names: Names, one: Variable, other: Variable): boolean {
  const init = initOf(one);
  if (!init) return false;
  if (one.defs[0]!.node === other.defs[0]!.node) return true;
  return names.variable(names.judged, rootOf(init)) === other;
}

/** `source.pipe(copy)`: both in one call. */
function areGiven(names: Names, one: Variable, other: Variable): boolean {
  return one.references.some(({ identifier }) => {
    const call = identifier.parent;
    if (call.type !== 'CallExpression' || !call.arguments.includes(identifier as TSESTree.Identifier)) return false;
    const callee = bare(call.callee);
    return callee.type === 'MemberExpression' && names.variable(names.judged, rootOf(callee)) === other;
  });
}

function loopAround(site: TSESTree.Node, declared: TSESTree.Node): TSESTree.Node | undefined {
  for (let at = site.parent; at; at = at.parent) {
    if (
      at.type === 'ForOfStatement' ||
      at.type === 'ForInStatement' ||
      at.type === 'ForStatement' ||
      at.type === 'WhileStatement' ||
      at.type === 'DoWhileStatement'
    )
      if (!holds(at, declared)) return at;
  }
  return undefined;
}
