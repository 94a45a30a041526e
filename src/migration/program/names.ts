import type ts from 'typescript';
import type { Project } from './project.js';

/** Where a name may stand for what it names: an identifier, or the text in `store['read']`. */
export type NameNode = ts.Identifier | ts.PrivateIdentifier | ts.StringLiteralLike;

/** All uses of names over a program's own files, each file read once when a name first leads to it. */
export class Names {
  readonly #project: Project;
  readonly #byFile = new Map<ts.SourceFile, Map<string, NameNode[]>>();
  readonly #targets = new Map<ts.Node, readonly ts.Declaration[]>();
  #defaultImports: ts.Identifier[] | undefined;

  constructor(project: Project) {
    this.#project = project;
  }

  /** Every place where a name stands, in the order of files and text. */
  *places(name: string): Generator<NameNode> {
    for (const file of this.#project.ownFiles) {
      const { identifiers } = file as { identifiers?: ReadonlyMap<string, string> };
      if (identifiers ? identifiers.has(name) : file.text.includes(name)) yield* this.#namesIn(file).get(name) ?? [];
    }
  }

  /** The places where a name leads to a declaration. */
  *usesOf(declaration: ts.Declaration, name: string): Generator<NameNode> {
    for (const place of this.places(name)) if (this.targets(place).includes(declaration)) yield place;
  }

  /** The places that lead to a declaration, under whatever name; not those that only import or export it. */
  allUsesOf(declaration: ts.Declaration): NameNode[] {
    const { ts } = this.#project;
    const name = ts.getNameOfDeclaration(declaration);
    const isNamed = name && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isStringLiteralLike(name));
    const words = new Set(isNamed ? [name.text, 'default'] : ['default']);
    for (const place of this.defaultImports) if (this.targets(place).includes(declaration)) words.add(place.text);
    const found: NameNode[] = [];
    for (const word of words) {
      for (const place of this.usesOf(declaration, word)) {
        const { parent } = place;
        if (ts.isImportSpecifier(parent) || ts.isExportSpecifier(parent)) words.add(parent.name.text);
        else if (!ts.isImportClause(parent) && !ts.isNamespaceExport(parent) && !ts.isExportAssignment(parent))
          found.push(place);
      }
    }
    return found;
  }

  /** Local names of default imports: they say nothing of what they import. */
  get defaultImports(): readonly ts.Identifier[] {
    const { ts } = this.#project;
    return (this.#defaultImports ??= this.#project.ownFiles.flatMap((file) =>
      file.statements.flatMap((statement) =>
        ts.isImportDeclaration(statement) && statement.importClause?.name ? [statement.importClause.name] : [],
      ),
    ));
  }

  #namesIn(file: ts.SourceFile): Map<string, NameNode[]> {
    let names = this.#byFile.get(file);
    if (names) return names;
    this.#byFile.set(file, (names = new Map()));
    const { ts } = this.#project;
    const visit = (node: ts.Node): void => {
      if (
        ts.isIdentifier(node) ||
        ts.isPrivateIdentifier(node) ||
        (ts.isStringLiteralLike(node) && this.#isKey(node))
      ) {
        const places = names.get(node.text);
        if (places) places.push(node);
        else names.set(node.text, [node]);
      }
      ts.forEachChild(node, visit);
    };
    visit(file);
    return names;
  }

  #isKey({ parent }: ts.StringLiteralLike): boolean {
    const { ts } = this.#project;
    return (
      ts.isElementAccessExpression(parent) ||
      (ts.isLiteralTypeNode(parent) && ts.isIndexedAccessTypeNode(parent.parent)) ||
      ts.isPropertyAssignment(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isBindingElement(parent)
    );
  }

  /** The declarations that a name leads to, through imports and re-exports; none where it only declares. */
  targets(node: NameNode): readonly ts.Declaration[] {
    let found = this.#targets.get(node);
    if (!found) this.#targets.set(node, (found = this.#find(node)));
    return found;
  }

  #find(node: NameNode): readonly ts.Declaration[] {
    const { ts, checker } = this.#project;
    const { parent } = node;
    if (ts.isShorthandPropertyAssignment(parent) && parent.name === node)
      return this.declarationsOf(checker.getShorthandAssignmentValueSymbol(parent));
    if (ts.isExportSpecifier(parent))
      return this.declarationsOf(
        checker.getExportSpecifierLocalTargetSymbol(parent) ?? checker.getSymbolAtLocation(node),
      );
    if (
      ts.isBindingElement(parent) &&
      ts.isObjectBindingPattern(parent.parent) &&
      (parent.propertyName ?? parent.name) === node
    ) {
      return this.declarationsOf(checker.getTypeAtLocation(parent.parent).getProperty(node.text));
    }
    const isImported = ts.isImportSpecifier(parent) || ts.isImportClause(parent);
    if (
      !isImported &&
      (parent as Partial<ts.NamedDeclaration>).name === node &&
      !ts.isPropertyAccessExpression(parent) &&
      !ts.isMetaProperty(parent)
    )
      return [];
    try {
      return this.declarationsOf(checker.getSymbolAtLocation(node));
    } catch {
      return []; // The compiler throws on a few malformed programs.
    }
  }

  declarationsOf(symbol: ts.Symbol | undefined): readonly ts.Declaration[] {
    const { ts, checker } = this.#project;
    if (!symbol) return [];
    const real = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    const roots = checker.getRootSymbols(real);
    return [...new Set(roots.flatMap(({ declarations }) => declarations ?? []))];
  }
}
