import type ts from 'typescript';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { packageOfModule } from '../../catalogue/package-of-module.js';
import type { InsulatorRow } from '../../catalogue/row.js';
import type { CompilerTools, GraphType } from './tools.js';
import type { Targets } from './targets.js';

type Program = CompilerTools['program'];

const absences = new WeakMap<Program, Map<Catalogue, boolean>>();

function isAbsent(program: Program, catalogue: Catalogue): boolean {
  let known = absences.get(program);
  if (!known) absences.set(program, (known = new Map()));
  let absent = known.get(catalogue);
  if (absent === undefined) known.set(catalogue, (absent = !mayInsulate(program, catalogue)));
  return absent;
}

function mayInsulate(program: Program, catalogue: Catalogue): boolean {
  const packages = [...new Set(catalogue.of('insulator').flatMap((row) => row.module.map(packageOfModule)))];
  if (packages.length === 0) return false;
  const folders = packages.flatMap((name) => [
    `/node_modules/${name}/`,
    `/node_modules/@types/${name.replace(/^@/, '').replace('/', '__')}/`,
  ]);
  const hasOwn = packages.includes('');
  return program
    .getSourceFiles()
    .some(({ fileName }) =>
      fileName.includes('/node_modules/') ? folders.some((folder) => fileName.includes(folder)) : hasOwn,
    );
}

/** Finds the host that code is written for, by the types that its functions and objects are expected to have. */
export class Insulators {
  readonly #tools: CompilerTools;
  readonly #targets: Targets;
  readonly #catalogue: Catalogue;
  /** No file of the program is of a package whose types insulate. */
  readonly #absent: boolean;
  readonly #known = new Map<ts.Node, Map<string, InsulatorRow | undefined>>();

  constructor(tools: CompilerTools, targets: Targets, catalogue: Catalogue) {
    this.#tools = tools;
    this.#targets = targets;
    this.#catalogue = catalogue;
    this.#absent = isAbsent(tools.program, catalogue);
  }

  around(node: ts.Node): InsulatorRow | undefined {
    if (this.#absent) return undefined;
    const { ts: compiler } = this.#tools;
    let member: string | undefined;
    for (let at = node as ts.Node | undefined; at; at = at.parent as ts.Node | undefined) {
      if (
        (compiler.isObjectLiteralElementLike(at) || compiler.isClassElement(at)) &&
        at.name &&
        compiler.isIdentifier(at.name)
      )
        member = at.name.text;
      if (
        !compiler.isObjectLiteralExpression(at) &&
        !compiler.isArrowFunction(at) &&
        !compiler.isFunctionExpression(at) &&
        !compiler.isClassLike(at)
      )
        continue;
      const row = this.#expected(at, member);
      if (row) return row;
    }
    return undefined;
  }

  #expected(
    node: ts.ObjectLiteralExpression | ts.ArrowFunction | ts.FunctionExpression | ts.ClassLikeDeclaration,
    member: string | undefined,
  ): InsulatorRow | undefined {
    const key = member ?? '';
    let byMember = this.#known.get(node);
    if (!byMember) this.#known.set(node, (byMember = new Map()));
    if (!byMember.has(key)) {
      const { ts: compiler, types } = this.#tools;
      const expected = compiler.isClassLike(node)
        ? (node.heritageClauses ?? []).flatMap((clause) => clause.types.map((type) => types.getTypeAtLocation(type)))
        : [types.getContextualType(node)];
      byMember.set(
        key,
        expected.map((type) => type && this.#rowOf(type, member, new Set())).find((row) => row !== undefined),
      );
    }
    return byMember.get(key);
  }

  #rowOf(type: GraphType, member: string | undefined, seen: Set<GraphType>): InsulatorRow | undefined {
    if (seen.has(type)) return undefined;
    seen.add(type);
    for (const symbol of [type.aliasSymbol, type.symbol]) {
      const origin = symbol && this.#targets.originOf(symbol);
      const row =
        origin &&
        (this.#catalogue.match('insulator', origin) ??
          (member === undefined
            ? undefined
            : this.#catalogue.match('insulator', { ...origin, path: `${origin.path}#${member}` })));
      if (row) return row;
    }
    const { target = type } = type;
    const parts = type.isUnionOrIntersection()
      ? (type.types ?? [])
      : target.isClassOrInterface()
        ? (target.getBaseTypes() ?? [])
        : [];
    for (const part of parts) {
      const row = this.#rowOf(part, member, seen);
      if (row) return row;
    }
    return undefined;
  }
}
