import type ts from 'typescript';
import { containerOf, functionOf, hasModifier, isFunctionWithBody } from '../program/containers.js';
import { besideName, writtenTwice } from './async-name.js';
import type { DeclaredTogether } from '../program/declared-together.js';
import type { Moves } from './moves.js';
import type { Names } from '../program/names.js';
import type { Project } from '../program/project.js';

/** What `--api both` comes to. */
export interface Beside {
  /** Functions that stay as they are, each beside an async one of another name. */
  readonly kept: ReadonlySet<ts.Declaration>;
  /** Published functions for which that cannot be. */
  readonly impossible: ReadonlySet<ts.Declaration>;
}

export const NOTHING_BESIDE: Beside = { kept: new Set(), impossible: new Set() };

/** Has a run before this one put the async function there already? */
export function stoodBeside({ ts, checker }: Project, declaration: ts.Declaration): boolean {
  const name = ts.getNameOfDeclaration(declaration);
  if (!name || !ts.isIdentifier(name)) return false;
  const second = besideName(name.text) as ts.__String;
  const { parent } = writtenTwice(ts, declaration);
  const there = ts.isClassLike(parent)
    ? (parent as { symbol?: ts.Symbol }).symbol?.members?.get(second)
    : ts.isSourceFile(parent)
      ? (parent as { locals?: ReadonlyMap<ts.__String, ts.Symbol> }).locals?.get(second)
      : undefined;
  return there !== undefined && checker.getTypeOfSymbolAtLocation(there, declaration).getCallSignatures().length > 0;
}

/** Can the same text stand twice, under two names? */
function canStandTwice(
  { ts }: Project,
  names: Names,
  declaredTogether: DeclaredTogether,
  declaration: ts.Declaration,
): boolean {
  const fn = functionOf(ts, declaration);
  const name = ts.getNameOfDeclaration(declaration);
  if (!fn || !name || !ts.isIdentifier(name) || declaredTogether.of(declaration).length > 0) return false;
  if (!names.places(besideName(name.text)).next().done) return false;
  if (ts.isMethodDeclaration(declaration))
    return ts.isClassLike(declaration.parent) && (ts.getDecorators(declaration) ?? []).length === 0;
  if (hasModifier(ts, declaration, ts.SyntaxKind.DefaultKeyword)) return false;
  const statement = writtenTwice(ts, declaration);
  const isAlone =
    ts.isFunctionDeclaration(declaration) ||
    (ts.isVariableStatement(statement) && statement.declarationList.declarations.length === 1);
  return isAlone && ts.isSourceFile(statement.parent);
}

/**
 * Which functions stay beside an async one, so that every published one can: what a synchronous function calls has to
 * stay synchronous as well.
 *
 * @param moves what becomes async when published functions are changed
 */
export function besideOf(
  project: Project,
  names: Names,
  declaredTogether: DeclaredTogether,
  moves: Moves,
  isPublished: (declaration: ts.Declaration) => boolean,
): Beside {
  const { ts } = project;
  const calleesOf = new Map<ts.Node, Set<ts.Node>>();
  const add = (callee: ts.Node, caller: ts.Node): void => {
    const known = calleesOf.get(caller);
    if (known) known.add(callee);
    else calleesOf.set(caller, new Set([callee]));
  };
  for (const [callee, caller] of moves.links) add(callee, caller);
  for (const { callee, inside } of moves.changes) if (inside) add(callee, inside);
  // What stands in another function is written twice together with it.
  const isInside = (node: ts.Node): boolean =>
    containerOf(ts, node).kind === 'function' &&
    (isFunctionWithBody(ts, node) || ts.isVariableDeclaration(node) || ts.isPropertyAssignment(node));
  const kept = new Set<ts.Declaration>();
  const impossible = new Set<ts.Declaration>();
  for (const declaration of moves.moved.keys()) {
    if (!isPublished(declaration)) continue;
    const needed = new Set<ts.Node>([declaration]);
    for (const node of needed) for (const callee of calleesOf.get(node) ?? []) needed.add(callee);
    const twice = [...needed].filter((node): node is ts.Declaration => !isInside(node));
    if (
      twice.every(
        (node) =>
          moves.moved.has(node) && !moves.once.has(node) && canStandTwice(project, names, declaredTogether, node),
      )
    )
      for (const node of twice) kept.add(node);
    else impossible.add(declaration);
  }
  return { kept, impossible };
}
