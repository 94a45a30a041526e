import type ts from 'typescript';
import { allEntries, entriesOf } from '../../analysis/package-entries.js';
import type { Manifest } from '../../analysis/installed-version.js';
import { hasModifier } from './containers.js';
import { importsOf } from './importers.js';
import { pathOf, type Project } from './project.js';

/** What code outside of the packages of a program can reach: all that their `exports`, `main` and `bin` lead to. */
export class Published {
  readonly #project: Project;
  #declarations: Set<ts.Node> | undefined;
  #modules: Set<string> | undefined;

  constructor(project: Project) {
    this.#project = project;
  }

  has(declaration: ts.Declaration): boolean {
    const { ts } = this.#project;
    this.#declarations ??= this.#find();
    if (this.#declarations.has(declaration)) return true;
    const { parent } = declaration;
    const isHidden =
      hasModifier(ts, declaration, ts.SyntaxKind.PrivateKeyword) ||
      ts.isPrivateIdentifier((declaration as ts.NamedDeclaration).name ?? declaration);
    if (isHidden) return false;
    if (ts.isClassLike(parent) || ts.isInterfaceDeclaration(parent)) return this.#declarations.has(parent);
    return (
      ts.isObjectLiteralExpression(parent) &&
      ts.isVariableDeclaration(parent.parent) &&
      this.#declarations.has(parent.parent)
    );
  }

  /** Is a module loaded where a package of the program is? Then a wait at its top delays people outside. */
  hasModule(file: ts.SourceFile): boolean {
    if (!this.#modules) {
      this.#modules = new Set(this.#entries(({ modules }) => modules).map(pathOf));
      for (const path of this.#modules)
        for (const imported of importsOf(this.#project, path)) this.#modules.add(imported);
    }
    return this.#modules.has(pathOf(file));
  }

  #entries(targetsOf: (manifest: Manifest) => readonly string[]): ts.SourceFile[] {
    const { ownFiles, program } = this.#project;
    const byPath = new Map(ownFiles.map((file) => [pathOf(file), file]));
    const found = entriesOf([...byPath.keys()], program.getCompilerOptions(), targetsOf);
    return [...found].map((path) => byPath.get(path)!);
  }

  #find(): Set<ts.Node> {
    const { checker, ts } = this.#project;
    const found = new Set<ts.Node>();
    for (const entry of this.#entries(allEntries)) {
      const module = checker.getSymbolAtLocation(entry);
      const modules = new Set(module && [module]);
      for (const one of modules) {
        for (const symbol of checker.getExportsOfModule(one)) {
          const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
          for (const declaration of real.declarations ?? []) found.add(declaration);
          // A namespace publishes what is in it: `export * as rt`, `export { rt }`, `export namespace rt {}`.
          if (real.flags & ts.SymbolFlags.ValueModule) modules.add(real);
        }
      }
    }
    return found;
  }
}
