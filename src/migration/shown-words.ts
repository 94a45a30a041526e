import type ts from 'typescript';
import { hasModifier } from './containers.js';
import type { TypeScript } from './project.js';

/** A declaration at the top of a file: its names, and the words that its type may be told with. */
interface Told {
  readonly names: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly isExported: boolean;
}

/** What a file says of the modules that it imports, to those that import it. */
export interface ShownWords {
  /** By specifier: the names that the file has for what it imports. */
  readonly imported: ReadonlyMap<string, readonly string[]>;
  readonly reExported: ReadonlySet<string>;
  readonly told: readonly Told[];
}

function isHidden(ts: TypeScript, member: ts.Node): boolean {
  return hasModifier(ts, member, ts.SyntaxKind.PrivateKeyword) || ((ts.isPropertyDeclaration(member) || ts.isMethodDeclaration(member)) && ts.isPrivateIdentifier(member.name));
}

/** Words of a declaration from which its type may come: no body or initialiser where a type is written. */
function addWords(ts: TypeScript, node: ts.Node, words: Set<string>): void {
  if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) words.add(node.text);
  if (ts.isClassElement(node) && isHidden(ts, node)) return;
  const { type } = node as { readonly type?: ts.Node };
  const isSilent = type !== undefined || ts.isConstructorDeclaration(node) || ts.isSetAccessorDeclaration(node);
  const { body, initializer } = node as { readonly body?: ts.Node; readonly initializer?: ts.Node };
  ts.forEachChild(node, (child) => {
    if (!isSilent || (child !== body && child !== initializer)) addWords(ts, child, words);
  });
}

function wordsOf(ts: TypeScript, node: ts.Node): ReadonlySet<string> {
  const words = new Set<string>();
  addWords(ts, node, words);
  return words;
}

function namesIn(ts: TypeScript, name: ts.BindingName): readonly string[] {
  if (ts.isIdentifier(name)) return [name.text];
  return name.elements.flatMap((element) => (ts.isOmittedExpression(element) ? [] : namesIn(ts, element.name)));
}

function importedNames(ts: TypeScript, { importClause }: ts.ImportDeclaration): readonly string[] {
  const { name, namedBindings } = importClause ?? {};
  const others = namedBindings === undefined ? [] : ts.isNamespaceImport(namedBindings) ? [namedBindings.name] : namedBindings.elements.map((element) => element.name);
  return [...(name ? [name] : []), ...others].map(({ text }) => text);
}

/** `load.cache = …` is part of what `load` is. */
function ownerOf(ts: TypeScript, { expression }: ts.ExpressionStatement): string | undefined {
  if (!ts.isBinaryExpression(expression)) return undefined;
  let at: ts.Node = expression.left;
  while (ts.isPropertyAccessExpression(at) || ts.isElementAccessExpression(at)) at = at.expression;
  return at !== expression.left && ts.isIdentifier(at) ? at.text : undefined;
}

function toldBy(ts: TypeScript, statement: ts.Statement): Told[] {
  const isExported = hasModifier(ts, statement, ts.SyntaxKind.ExportKeyword);
  if (ts.isVariableStatement(statement)) {
    return statement.declarationList.declarations.map((declaration) => ({ names: namesIn(ts, declaration.name), words: wordsOf(ts, declaration), isExported }));
  }
  if (ts.isExpressionStatement(statement)) {
    const owner = ownerOf(ts, statement);
    return owner === undefined ? [] : [{ names: [owner], words: wordsOf(ts, statement), isExported: false }];
  }
  if (ts.isExportAssignment(statement)) return [{ names: [], words: wordsOf(ts, statement), isExported: true }];
  const { name } = statement as Partial<ts.DeclarationStatement>;
  if (!name) return [];
  // `declare global` and `declare module 'x'` reach everybody.
  const isEverywhere = ts.isModuleDeclaration(statement) && !(ts.isIdentifier(name) && name.text !== 'global');
  return [{ names: [name.text], words: wordsOf(ts, statement), isExported: isExported || isEverywhere }];
}

/** Reads what a file tells those that import it; a look at its text, without types. */
export function shownWords(ts: TypeScript, file: ts.SourceFile): ShownWords {
  const imported = new Map<string, readonly string[]>();
  const reExported = new Set<string>();
  const told: Told[] = [];
  const add = (specifier: string, names: readonly string[]): unknown => imported.set(specifier, [...(imported.get(specifier) ?? []), ...names]);
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement) && ts.isStringLiteral(statement.moduleSpecifier)) add(statement.moduleSpecifier.text, importedNames(ts, statement));
    else if (ts.isImportEqualsDeclaration(statement)) {
      const { moduleReference } = statement;
      if (ts.isExternalModuleReference(moduleReference) && ts.isStringLiteral(moduleReference.expression)) add(moduleReference.expression.text, [statement.name.text]);
      told.push({ names: [statement.name.text], words: wordsOf(ts, moduleReference), isExported: hasModifier(ts, statement, ts.SyntaxKind.ExportKeyword) });
    } else if (ts.isExportDeclaration(statement)) {
      const { moduleSpecifier, exportClause } = statement;
      if (moduleSpecifier && ts.isStringLiteral(moduleSpecifier)) reExported.add(moduleSpecifier.text);
      else if (exportClause && ts.isNamedExports(exportClause)) for (const { propertyName, name } of exportClause.elements) told.push({ names: [], words: new Set([(propertyName ?? name).text]), isExported: true });
    } else told.push(...toldBy(ts, statement));
  }
  return { imported, reExported, told };
}

/** May what these say come from what the file imports by one of these specifiers? */
export function tellsOf({ imported, reExported, told }: ShownWords, specifiers: readonly string[]): boolean {
  if (specifiers.some((specifier) => reExported.has(specifier))) return true;
  const words = new Set(specifiers.flatMap((specifier) => [specifier, ...(imported.get(specifier) ?? [])]));
  const open = new Set(told);
  for (let before = -1; before !== words.size; ) {
    before = words.size;
    for (const each of open) {
      if (![...words].some((word) => each.words.has(word))) continue;
      if (each.isExported) return true;
      open.delete(each);
      for (const name of each.names) words.add(name);
    }
  }
  return false;
}
