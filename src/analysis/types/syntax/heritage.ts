import type { TSESTree } from '@typescript-eslint/types';
import type { Types } from './types.js';
import { partsOf, type ClassNode, type Known, type Heir } from './known.js';
import type { Unit } from './unit.js';

/** The class that a class extends, where declarations show it; none for one that extends itself in a circle. */
export function baseOf(types: Types, node: ClassNode, unit: Unit): Extract<Known, { is: 'class' }> | undefined {
  const base = superOf(types, node, unit);
  return base && extendsItself(types, node, unit) ? undefined : base;
}

/** What an interface extends, where declarations show it; nothing for one that extends itself in a circle. */
export function basesOf(types: Types, node: TSESTree.TSInterfaceDeclaration, unit: Unit): readonly Known[] {
  const bases = supersOf(types, node, unit);
  return bases.length > 0 && extendsItself(types, node, unit) ? [] : bases;
}

function superOf(types: Types, { superClass }: ClassNode, unit: Unit): Extract<Known, { is: 'class' }> | undefined {
  const known = superClass ? types.expression(superClass, unit) : undefined;
  return known?.is === 'class' ? known : undefined;
}

const supersOf = (types: Types, node: TSESTree.TSInterfaceDeclaration, unit: Unit): readonly Known[] =>
  node.extends.flatMap(({ expression }) =>
    expression.type === 'Identifier' ? (types.named(expression, unit) ?? []) : [],
  );

/** As the compiler has it: such a type has its own members, and inherits none. */
function extendsItself(types: Types, node: Heir, unit: Unit): boolean {
  const above = new Map<Heir, Unit>([[node, unit]]);
  let isStraight = true;
  for (const [heir, from] of above) {
    if (types.straight.has(heir)) continue;
    const bases = heir.type === 'TSInterfaceDeclaration' ? supersOf(types, heir, from) : [superOf(types, heir, from)];
    for (const base of bases.flatMap((one) => (one ? partsOf(one) : []))) {
      const next = base?.is === 'class' ? base.node : base?.is === 'instance' ? base.of : undefined;
      if (next === node) return true;
      if (!next || next.type === 'TSTypeLiteral' || !base || !('unit' in base)) continue;
      if (above.has(next)) isStraight = false;
      above.set(next, base.unit);
    }
  }
  if (isStraight) for (const heir of above.keys()) types.straight.add(heir);
  return false;
}

/** Is this class the built-in Promise, or one that extends it? */
export function isPromise(types: Types, { of, unit }: Extract<Known, { is: 'instance' }>): boolean {
  if (of.type !== 'ClassDeclaration' && of.type !== 'ClassExpression') return false;
  const { superClass } = of;
  if (superClass?.type === 'Identifier' && superClass.name === 'Promise')
    return unit.bound(superClass, 'Promise')?.is === 'global';
  const base = baseOf(types, of, unit);
  return base !== undefined && isPromise(types, { is: 'instance', of: base.node, unit: base.unit });
}
