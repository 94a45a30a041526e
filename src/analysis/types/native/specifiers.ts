import { join } from 'node:path';
import type { TSESTree } from '@typescript-eslint/types';
import { owningManifest } from '../../installed-version.js';
import type { Specifier } from '../oracle.js';
import type { Question } from '../question.js';
import type { RemoteSymbol, Type } from './protocol.js';
import type { SymbolOrigins } from '../symbol-origins.js';
import { isFromDefaultLibrary } from '../view.js';
import type { Specifiers } from '../values.js';
import { NativeView } from './view.js';
import type { Session } from './session.js';

const namesOf = (specifier: Exclude<Specifier, string>): readonly string[] =>
  typeof specifier.name === 'string' ? [specifier.name] : specifier.name;

function* isFromPackage(
  session: Session,
  origins: SymbolOrigins,
  symbol: RemoteSymbol | undefined,
  packageName: string,
): Question<boolean> {
  if (!symbol) return false;
  const origin = yield* origins.ofSymbol(symbol);
  if (origin?.module === packageName) return true; // An ambient module of that name, or the package's entry.
  const typesName = packageName.replace(/^@([^/]+)\//, '$1__');
  for (const { path } of symbol.declarations) {
    const metadata = yield* session.project.program.getSourceFileMetadataByPath.gen(path);
    const owner = metadata?.isFromExternalLibrary ? owningManifest(path) : undefined;
    if (owner?.name === undefined) continue;
    const within = `${owner.name}${path.slice(owner.folder.length)}`;
    const isIn = (inside: string, name: string): boolean => inside === name || inside.startsWith(`${name}/`);
    if (isIn(within, packageName) || isIn(within.replace(/^@types\//, ''), typesName)) return true;
  }
  return false;
}

function* comesFrom(
  session: Session,
  origins: SymbolOrigins,
  symbol: RemoteSymbol | undefined,
  specifier: Exclude<Specifier, string>,
): Question<boolean> {
  const declarations = symbol?.declarations ?? [];
  switch (specifier.from) {
    case 'file': {
      const folder = session.project.currentDirectory;
      const wanted = specifier.path === undefined ? folder : join(folder, specifier.path);
      return declarations.some(({ path }) =>
        specifier.path === undefined ? path.startsWith(wanted) : path === wanted,
      );
    }
    case 'lib':
      return (
        declarations.length === 0 ||
        (symbol !== undefined && (yield* isFromDefaultLibrary(new NativeView(session), symbol)))
      );
    case 'package':
      return yield* isFromPackage(session, origins, symbol, specifier.package);
  }
}

function* matches(session: Session, origins: SymbolOrigins, type: Type, specifier: Specifier): Question<boolean> {
  if (type.isUnionType()) {
    for (const part of yield* type.getTypes.gen())
      if (!(yield* matches(session, origins, part, specifier))) return false;
    return true;
  }
  if (!type.isErrorType()) {
    const alias = yield* type.getAliasSymbol.gen();
    const symbol = yield* type.getSymbol.gen();
    const names = typeof specifier === 'string' ? [specifier] : namesOf(specifier);
    const own = [String((alias ?? symbol)?.escapedName), (type as { intrinsicName?: string }).intrinsicName];
    if (
      names.some((name) => own.includes(name)) &&
      (typeof specifier === 'string' || (yield* comesFrom(session, origins, symbol ?? alias, specifier)))
    )
      return true;
  }
  if (type.isIntersectionType()) {
    for (const part of yield* type.getTypes.gen()) if (yield* matches(session, origins, part, specifier)) return true;
  }
  return false;
}

/** As `typeMatchesSomeSpecifier` of @typescript-eslint/type-utils 8.72, but for what an ambient module only re-exports. */
function* matchesSomeSpecifier(
  session: Session,
  origins: SymbolOrigins,
  type: Type,
  specifiers: readonly Specifier[],
): Question<boolean> {
  for (const specifier of specifiers) if (yield* matches(session, origins, type, specifier)) return true;
  return false;
}

/** As `valueMatchesSomeSpecifier` of the same. */
function* valueMatchesSomeSpecifier(
  session: Session,
  origins: SymbolOrigins,
  callee: TSESTree.Node,
  type: Type,
  specifiers: readonly Specifier[],
): Question<boolean> {
  const name =
    callee.type === 'Identifier'
      ? callee.name
      : callee.type === 'Literal' && typeof callee.value === 'string'
        ? callee.value
        : undefined;
  if (name === undefined) return false;
  for (const specifier of specifiers) {
    if (typeof specifier === 'string') {
      if (specifier === name) return true;
      continue;
    }
    if (!namesOf(specifier).includes(name)) continue;
    if (specifier.from !== 'package') return true;
    const symbol = (yield* type.getSymbol.gen()) ?? (yield* type.getAliasSymbol.gen());
    if (yield* isFromPackage(session, origins, symbol, specifier.package)) return true;
  }
  return false;
}

export function specifiersIn(session: Session, origins: SymbolOrigins): Specifiers {
  return {
    matchesType: (type, specifiers) => matchesSomeSpecifier(session, origins, type as Type, specifiers),
    matchesValue: (callee, type, specifiers) =>
      valueMatchesSomeSpecifier(session, origins, callee, type as Type, specifiers),
  };
}
