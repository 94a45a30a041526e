import type ts from 'typescript';
import { writtenLinks, type WrittenLinks } from '../../analysis/graph/links.js';
import { hiddenBody } from '../../analysis/graph/shape.js';
import { hasModifier } from '../program/containers.js';
import type { TypeScript } from '../program/project.js';

/** A declaration at the top of a file: its names, and the words that its type may be told with. */
interface Told {
  readonly names: Iterable<string>;
  readonly words: ReadonlySet<string>;
  readonly isExported: boolean;
}

/** What a file says of the modules that it imports, to those that import it. */
export interface ShownWords {
  readonly modules: WrittenLinks['modules'];
  readonly told: readonly Told[];
}

function isHidden(ts: TypeScript, member: ts.Node): boolean {
  return (
    hasModifier(ts, member, ts.SyntaxKind.PrivateKeyword) ||
    ((ts.isPropertyDeclaration(member) || ts.isMethodDeclaration(member)) && ts.isPrivateIdentifier(member.name))
  );
}

/** Does the type of a field come from what this constructor sets it to? */
function typesFields(ts: TypeScript, { parent }: ts.ConstructorDeclaration): boolean {
  return parent.members.some(
    (member) => ts.isPropertyDeclaration(member) && !member.type && !member.initializer && !isHidden(ts, member),
  );
}

/** Words of a declaration from which its type may come: no body or initialiser where a type is written. */
function addWords(ts: TypeScript, node: ts.Node, words: Set<string>): void {
  if (ts.isIdentifier(node) || ts.isStringLiteralLike(node)) words.add(node.text);
  if (ts.isClassElement(node) && isHidden(ts, node)) return;
  const { type, body, initializer } = node as {
    readonly type?: ts.Node;
    readonly body?: ts.Node;
    readonly initializer?: ts.Node;
  };
  const isSilent = type !== undefined || (ts.isConstructorDeclaration(node) && !typesFields(ts, node));
  const hidden = isSilent ? [body, initializer] : [hiddenBody(ts, node)];
  ts.forEachChild(node, (child) => {
    if (!hidden.includes(child)) addWords(ts, child, words);
  });
}

function wordsOf(ts: TypeScript, node: ts.Node): ReadonlySet<string> {
  const words = new Set<string>();
  addWords(ts, node, words);
  return words;
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
    return statement.declarationList.declarations.map((declaration) => ({
      names: wordsOf(ts, declaration.name),
      words: wordsOf(ts, declaration),
      isExported,
    }));
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
  const { modules, exported } = writtenLinks(ts, file, true);
  return {
    modules,
    told: [
      ...exported.map(({ local }) => ({ names: [], words: new Set([local]), isExported: true })),
      ...file.statements.flatMap((statement) => toldBy(ts, statement)),
    ],
  };
}

/** May what these say come from what the file imports by one of these specifiers? */
export function tellsOf({ modules, told }: ShownWords, specifiers: readonly string[]): boolean {
  const links = modules.filter(({ module }) => specifiers.includes(module));
  if (links.some(({ reexports }) => reexports.length > 0)) return true;
  const words = new Set([...specifiers, ...links.flatMap(({ bindings }) => bindings.map(({ local }) => local))]);
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
