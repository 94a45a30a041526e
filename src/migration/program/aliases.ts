import type ts from 'typescript';
import { declaredType, functionTypesIn } from './function-types.js';
import type { Names } from './names.js';
import type { Project } from './project.js';

/** Types of functions that have a name of their own, and all that is declared with one. */
export class Aliases {
  readonly #project: Project;
  readonly #names: Names;
  readonly #holders = new Map<ts.TypeAliasDeclaration, readonly ts.Declaration[] | undefined>();

  constructor(project: Project, names: Names) {
    this.#project = project;
    this.#names = names;
  }

  /** The alias that a declaration's type is, where all that uses it can be followed. */
  of(declaration: ts.Declaration): ts.TypeAliasDeclaration | undefined {
    const { ts, checker, isOwn } = this.#project;
    const type = declaredType(ts, declaration);
    if (!type || !ts.isTypeReferenceNode(type) || type.typeArguments || !ts.isIdentifier(type.typeName))
      return undefined;
    const alias = this.#names.declarationsOf(checker.getSymbolAtLocation(type.typeName))[0];
    if (!alias || !ts.isTypeAliasDeclaration(alias) || alias.typeParameters || !isOwn(alias.getSourceFile()))
      return undefined;
    return functionTypesIn(ts, alias.type).length > 0 && this.holders(alias) ? alias : undefined;
  }

  /** What is declared with an alias; undefined where it is part of other types, whose values nobody can follow. */
  holders(alias: ts.TypeAliasDeclaration): readonly ts.Declaration[] | undefined {
    if (this.#holders.has(alias)) return this.#holders.get(alias);
    const { ts } = this.#project;
    const found: ts.Declaration[] = [];
    let isClosed = true;
    for (const place of this.#names.usesOf(alias, alias.name.text)) {
      const { parent } = place;
      if ((ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) && !parent.propertyName) continue;
      const holder = parent.parent as ts.Declaration;
      if (ts.isTypeReferenceNode(parent) && declaredType(ts, holder) === parent) found.push(holder);
      else isClosed = false;
    }
    this.#holders.set(alias, isClosed ? found : undefined);
    return this.#holders.get(alias);
  }
}
