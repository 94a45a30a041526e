import type { TSESTree } from '@typescript-eslint/types';
import type { DeclaredTypes } from './declared-types.js';
import type { ClassNode, Known } from './known.js';
import type { Unit } from './unit.js';

/** Classes and interfaces may extend themselves in a circle: what comes back to one that is being asked has no answer. */
export class Asked {
  readonly #open = new Map<TSESTree.Node, Set<string>>();

  unless<T>(node: TSESTree.Node, what: string, answer: () => T): T | undefined {
    let open = this.#open.get(node);
    if (!open) this.#open.set(node, (open = new Set()));
    if (open.has(what)) return undefined;
    open.add(what);
    const found = answer();
    open.delete(what);
    return found;
  }
}

/** The class that a class extends, where declarations show it. */
export function baseOf(
  types: DeclaredTypes,
  { superClass }: ClassNode,
  unit: Unit,
): Extract<Known, { is: 'class' }> | undefined {
  const known = superClass ? types.expression(superClass, unit) : undefined;
  return known?.is === 'class' ? known : undefined;
}

/** Is this class the built-in Promise, or one that extends it? */
export function isPromise(types: DeclaredTypes, { of, unit }: Extract<Known, { is: 'instance' }>): boolean {
  if (of.type !== 'ClassDeclaration' && of.type !== 'ClassExpression') return false;
  const { superClass } = of;
  if (superClass?.type === 'Identifier' && superClass.name === 'Promise')
    return unit.bound(superClass, 'Promise')?.is === 'global';
  const base = baseOf(types, of, unit);
  const ofBase = (): boolean =>
    base !== undefined && isPromise(types, { is: 'instance', of: base.node, unit: base.unit });
  return types.asked.unless(of, 'is a promise', ofBase) === true;
}
