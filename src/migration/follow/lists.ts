import type ts from 'typescript';
import { elementTypesIn } from '../program/function-types.js';
import type { NameNode, Names } from '../program/names.js';
import type { Project } from '../program/project.js';
import { takingOf } from './taking.js';

/** What is done with a list: the name of each of its functions where they are taken out, or nothing that calls them. */
type Use = { readonly each?: ts.Declaration };

/** Lists of functions that the program keeps for itself: `const hooks: (() => void)[] = []`, filled and gone through. */
export class Lists {
  readonly #project: Project;
  readonly #names: Names;
  readonly #known = new Map<ts.Declaration, boolean>();

  constructor(project: Project, names: Names) {
    this.#project = project;
    this.#names = names;
  }

  /** Is it a list whose every use can be followed? */
  has(declaration: ts.Declaration): declaration is ts.VariableDeclaration {
    let isKnown = this.#known.get(declaration);
    if (isKnown === undefined) this.#known.set(declaration, (isKnown = this.#isFollowed(declaration)));
    return isKnown;
  }

  /** The list that an expression names. */
  of(expression: ts.Expression): ts.VariableDeclaration | undefined {
    if (!this.#project.ts.isIdentifier(expression)) return undefined;
    const [declaration] = this.#names.targets(expression);
    return declaration && this.has(declaration) ? declaration : undefined;
  }

  #isFollowed(declaration: ts.Declaration): boolean {
    const { ts, checker, isOwn } = this.#project;
    if (
      !ts.isVariableDeclaration(declaration) ||
      !ts.isIdentifier(declaration.name) ||
      !declaration.type ||
      !isOwn(declaration.getSourceFile())
    )
      return false;
    if (
      elementTypesIn(ts, declaration.type).length === 0 ||
      (ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const) === 0
    )
      return false;
    const element = checker.getIndexTypeOfType(checker.getTypeAtLocation(declaration), ts.IndexKind.Number);
    const taking = element && takingOf(this.#project, element);
    if (taking !== 'void' && taking !== 'value') return false;
    const uses = [...this.#names.usesOf(declaration, declaration.name.text)].map((place) => this.useOf(place));
    // What nobody here goes through is gone through by somebody who cannot be seen.
    return uses.every((use) => use !== undefined) && uses.some((use) => use?.each !== undefined);
  }

  /** @returns nothing where the list goes somewhere else */
  useOf(place: NameNode): Use | undefined {
    const { ts } = this.#project;
    const { parent } = place;
    if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) return parent.propertyName ? undefined : {};
    if (
      ts.isForOfStatement(parent) &&
      parent.expression === place &&
      !parent.awaitModifier &&
      ts.isVariableDeclarationList(parent.initializer)
    ) {
      const [each] = parent.initializer.declarations;
      return each && ts.isIdentifier(each.name) ? { each } : undefined;
    }
    if (!ts.isPropertyAccessExpression(parent) || parent.expression !== place) return undefined;
    if (parent.name.text === 'length') return {};
    const call = parent.parent;
    if (!ts.isCallExpression(call) || call.expression !== parent) return undefined;
    if (parent.name.text === 'push' || parent.name.text === 'unshift') return {};
    const [callback] = call.arguments;
    if (parent.name.text !== 'forEach' || !callback || !ts.isArrowFunction(callback)) return undefined;
    const [each] = callback.parameters;
    return each && callback.parameters.length === 1 && ts.isIdentifier(each.name) ? { each } : undefined;
  }
}
