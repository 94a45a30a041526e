import type ts from 'typescript';
import { Aliases } from './aliases.js';
import type { Names } from './names.js';
import type { Project } from './project.js';

type ClassLike = ts.ClassLikeDeclaration | ts.InterfaceDeclaration;

/** Members that one type declares and others override or implement: they change together. */
export class DeclaredTogether {
  readonly #project: Project;
  readonly #names: Names;
  #heirs: Map<string, ClassLike[]> | undefined;
  readonly #bases = new Map<ClassLike, readonly ts.Type[]>();

  readonly aliases: Aliases;

  constructor(project: Project, names: Names) {
    this.#project = project;
    this.#names = names;
    this.aliases = new Aliases(project, names);
  }

  /** The declarations that have to change with this one: overloads, overridden, overriding, implemented, implementing. */
  of(declaration: ts.Declaration): readonly ts.Declaration[] {
    const symbol = this.symbolOf(declaration);
    const found = new Set<ts.Declaration>(symbol?.declarations ?? []);
    found.delete(declaration);
    const { ts } = this.#project;
    const alias = this.aliases.of(declaration);
    if (alias) found.add(alias);
    if (ts.isTypeAliasDeclaration(declaration))
      for (const holder of this.aliases.holders(declaration) ?? []) found.add(holder);
    const { parent } = declaration;
    if (symbol && (ts.isClassLike(parent) || ts.isInterfaceDeclaration(parent))) {
      for (const other of this.#above(parent, symbol.name)) found.add(other);
      // A property of a function type takes either kind of function: what stands in it need not follow.
      if (!ts.isPropertySignature(declaration)) for (const other of this.#below(parent, symbol.name)) found.add(other);
    }
    if (symbol && ts.isTypeLiteralNode(parent) && !ts.isPropertySignature(declaration))
      for (const other of this.#literals(symbol)) found.add(other);
    if (ts.isObjectLiteralExpression(parent) && symbol)
      for (const other of this.#expectedOf(parent, symbol.name)) found.add(other);
    return [...found];
  }

  symbolOf(declaration: ts.Declaration): ts.Symbol | undefined {
    const { ts, checker } = this.#project;
    const { symbol } = declaration as { symbol?: ts.Symbol };
    if (symbol) return symbol;
    const name = ts.getNameOfDeclaration(declaration);
    return name && checker.getSymbolAtLocation(name);
  }

  #basesOf(type: ClassLike): readonly ts.Type[] {
    let bases = this.#bases.get(type);
    if (!bases) {
      const { checker } = this.#project;
      bases = (type.heritageClauses ?? []).flatMap(({ types }) => types.map((base) => checker.getTypeAtLocation(base)));
      this.#bases.set(type, bases);
    }
    return bases;
  }

  /** Members of this name that the type inherits or implements. */
  #above(type: ClassLike, name: string): readonly ts.Declaration[] {
    return this.#basesOf(type).flatMap((base) =>
      this.#names.declarationsOf(this.#project.checker.getPropertyOfType(base, name)),
    );
  }

  /** Members of this name in types that inherit from this one, and in object literals that stand for it. */
  #below(type: ClassLike, name: string): readonly ts.Declaration[] {
    const { checker, ts } = this.#project;
    const own = (type as { symbol?: ts.Symbol }).symbol;
    const found: ts.Declaration[] = [];
    for (const heir of this.#heirsWith(name)) {
      if (heir === type) continue;
      const inherits = (candidate: ClassLike, depth: number): boolean =>
        depth < 12 &&
        this.#basesOf(candidate).some((base) => {
          const symbols = [
            base.symbol as ts.Symbol | undefined,
            ...(base.isIntersection() ? base.types.map((part) => part.symbol as ts.Symbol | undefined) : []),
          ];
          return symbols.some(
            (symbol) =>
              symbol &&
              (symbol === own ||
                (symbol.declarations ?? []).some(
                  (declared) =>
                    (ts.isClassLike(declared) || ts.isInterfaceDeclaration(declared)) && inherits(declared, depth + 1),
                )),
          );
        });
      if (inherits(heir, 0))
        found.push(
          ...heir.members.filter(
            (member) =>
              member.name &&
              (ts.isIdentifier(member.name) || ts.isStringLiteral(member.name)) &&
              member.name.text === name,
          ),
        );
    }
    const symbol = own?.members?.get(name as ts.__String);
    return [...found, ...(symbol ? this.#literals(symbol) : [])].filter(
      (declaration) => checker.getSymbolAtLocation(ts.getNameOfDeclaration(declaration)!) !== undefined,
    );
  }

  /** Classes and interfaces of the program that have bases and declare a member of this name. */
  #heirsWith(name: string): readonly ClassLike[] {
    if (!this.#heirs) {
      this.#heirs = new Map();
      const { ts } = this.#project;
      const visit = (node: ts.Node): void => {
        if ((ts.isClassLike(node) || ts.isInterfaceDeclaration(node)) && node.heritageClauses) {
          for (const { name } of node.members) {
            if (!name || !(ts.isIdentifier(name) || ts.isStringLiteral(name))) continue;
            const heirs = this.#heirs!.get(name.text);
            if (heirs) heirs.push(node);
            else this.#heirs!.set(name.text, [node]);
          }
        }
        ts.forEachChild(node, visit);
      };
      for (const file of this.#project.ownFiles) if (/\b(?:extends|implements)\b/.test(file.text)) visit(file);
    }
    return this.#heirs.get(name) ?? [];
  }

  /** Members of object literals that are expected to be the type that declares this member. */
  #literals(member: ts.Symbol): readonly ts.Declaration[] {
    const { ts } = this.#project;
    const found: ts.Declaration[] = [];
    for (const place of this.#names.places(member.name)) {
      const { parent } = place;
      const isMember =
        (ts.isPropertyAssignment(parent) ||
          ts.isMethodDeclaration(parent) ||
          ts.isShorthandPropertyAssignment(parent)) &&
        parent.name === place;
      if (!isMember || !ts.isObjectLiteralExpression(parent.parent)) continue;
      if (this.#expectedOf(parent.parent, member.name).some((declared) => member.declarations?.includes(declared)))
        found.push(parent);
    }
    return found;
  }

  /** The member that the type expected of an object literal declares. */
  #expectedOf(literal: ts.ObjectLiteralExpression, name: string): readonly ts.Declaration[] {
    const { checker } = this.#project;
    const expected = checker.getContextualType(literal);
    const property = expected && checker.getPropertyOfType(checker.getNonNullableType(expected), name);
    return this.#names.declarationsOf(property).filter((declaration) => declaration.parent !== literal);
  }
}
