import type { DeclarationKey } from '../colour/terms.js';
import type { Holder } from '../colour/terms.js';
import type { Targets } from './targets.js';
import type { GraphSymbol, Table } from './tools.js';

/** The names that a module exports its own declarations under. */
export function exportNamesIn(
  file: string,
  exported: Table,
  targets: Targets,
): ReadonlyMap<DeclarationKey, readonly string[]> {
  const names = new Map<DeclarationKey, string[]>();
  for (const [name, symbol] of exported) {
    if (name === '__export') continue;
    for (const key of targets.keysOf(targets.unaliased(symbol))) {
      if (!key.startsWith(`${file}:`)) continue;
      const known = names.get(key);
      if (known) known.push(name);
      else names.set(key, [name]);
    }
  }
  return names;
}

/** Exports, and members of exported classes and interfaces, that have one of these names. */
export function declaredIn(
  exported: Table,
  membersOf: (symbol: GraphSymbol) => Table,
  wanted: ReadonlySet<string>,
  targets: Targets,
): Holder[] {
  const found: GraphSymbol[] = [];
  for (const [name, symbol] of exported) {
    if (wanted.has(name)) found.push(symbol);
    for (const [inside, member] of membersOf(symbol)) if (wanted.has(inside)) found.push(member);
  }
  return found.flatMap(({ valueDeclaration }) => (valueDeclaration ? [targets.holderOf(valueDeclaration)] : []));
}
