import type ts from 'typescript';
import { importBindings } from './links.js';
import { isNamePart } from './occurrences.js';
import { isJavaScript } from './required.js';
import { shapeOf } from './shape.js';
import type { TreeApi } from './tools.js';

/** Of more it is not worth knowing who sees them. */
const MANY = 40;

/** An edit, as other files see it. */
export interface SeenEdit {
  /** Up to here the text is what it was. */
  readonly from: number;
  /** Names whose types may have changed; `undefined` where that may be any. */
  readonly names: ReadonlySet<string> | undefined;
}

interface Part {
  readonly start: number;
  readonly end: number;
}

/** The part of the second text that is not the first's: what stands before and behind it they have in common. */
export function changedPart(before: string, after: string): Part {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < most - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end))
    end += 1;
  return { start, end: after.length - end };
}

/** The statements at the top of each side that are not, letter for letter, those of the other. */
function touched(
  { before, after }: Edit,
  { start, end }: Part,
): { readonly gone: readonly ts.Statement[]; readonly come: readonly ts.Statement[] } {
  const [old, now] = [[...before.statements], [...after.statements]];
  const shift = after.text.length - before.text.length;
  let first = 0;
  while (first < old.length && first < now.length && old[first]!.end <= start && old[first]!.end === now[first]!.end)
    first += 1;
  let last = 0;
  while (first + last < old.length && first + last < now.length) {
    const [one, other] = [old.at(-1 - last)!, now.at(-1 - last)!];
    if (other.pos < end || one.pos + shift !== other.pos || one.end + shift !== other.end) break;
    last += 1;
  }
  return { gone: old.slice(first, old.length - last), come: now.slice(first, now.length - last) };
}

function namesOfBinding(compiler: TreeApi, name: ts.BindingName): string[] {
  if (compiler.isIdentifier(name)) return [name.text];
  return [...name.elements].flatMap((element) =>
    compiler.isOmittedExpression(element) ? [] : namesOfBinding(compiler, element.name),
  );
}

/** The names that a statement gives to the rest of its file and to importers; `undefined` where it does more than that, or other things. */
function namesOf(compiler: TreeApi, statement: ts.Statement): string[] | undefined {
  if (compiler.isVariableStatement(statement))
    return [...statement.declarationList.declarations].flatMap(({ name }) => namesOfBinding(compiler, name));
  if (compiler.isImportDeclaration(statement))
    return importBindings(compiler, statement.importClause, true).map(({ local }) => local);
  if (compiler.isExportDeclaration(statement)) {
    const { exportClause } = statement;
    return exportClause && compiler.isNamedExports(exportClause)
      ? [...exportClause.elements].map(({ name }) => name.text)
      : undefined;
  }
  if (compiler.isExpressionStatement(statement))
    return compiler.isCallExpression(statement.expression) ? [] : undefined;
  const isNamed =
    compiler.isFunctionDeclaration(statement) ||
    compiler.isClassDeclaration(statement) ||
    compiler.isInterfaceDeclaration(statement) ||
    compiler.isTypeAliasDeclaration(statement) ||
    compiler.isEnumDeclaration(statement);
  if (!isNamed || !statement.name || isDefault(compiler, statement)) return undefined;
  return [statement.name.text];
}

/** Importers give it any name. */
function isDefault(compiler: TreeApi, statement: ts.Statement): boolean {
  return (
    compiler.canHaveModifiers(statement) &&
    compiler.getModifiers(statement)?.some(({ kind }) => kind === compiler.SyntaxKind.DefaultKeyword) === true
  );
}

/** The statements at the top of a file that have a word, in whichever meaning. */
function* statementsWith(
  { text }: ts.SourceFile,
  statements: readonly ts.Statement[],
  word: string,
): Generator<ts.Statement> {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    if (isNamePart(text.charCodeAt(at - 1)) || isNamePart(text.charCodeAt(at + word.length))) continue;
    let [low, high] = [0, statements.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (statements[middle]!.end <= at) low = middle + 1;
      else high = middle;
    }
    const statement = statements[low];
    if (statement) yield statement;
  }
}

/**
 * The names of a module whose types an edit may have changed, for whoever imports it: those of the statements that look
 * different, and of those that mention one of these. None, where the edit is in what nobody else can see.
 *
 * @returns `undefined` where that cannot be told, or many would be named. Of JavaScript it is not known: its bodies and comments declare.
 */
function changedNames(compiler: TreeApi, edit: Edit, part: Part): ReadonlySet<string> | undefined {
  const { before, after } = edit;
  if (
    isJavaScript(compiler, before) ||
    isJavaScript(compiler, after) ||
    before.impliedNodeFormat !== after.impliedNodeFormat
  )
    return undefined;
  const { gone, come } = touched(edit, part);
  const [old, now] = [gone, come].map((statements) =>
    statements.map((statement) => ({ statement, shape: shapeOf(compiler, statement) })),
  );
  const [oldShapes, nowShapes] = [old, now].map((shaped) => new Set(shaped!.map(({ shape }) => shape)));
  const stay = old!.filter(({ shape }) => nowShapes!.has(shape));
  const stayed = now!.filter(({ shape }) => oldShapes!.has(shape));
  // The first overload that fits is the one that is called.
  const isInOrder = stay.length === stayed.length && stay.every(({ shape }, index) => shape === stayed[index]!.shape);
  const changed = [...old!, ...now!].filter(
    ({ shape }) => !isInOrder || !(oldShapes!.has(shape) && nowShapes!.has(shape)),
  );
  const names = new Set<string>();
  const add = (statement: ts.Statement): boolean => {
    const own = namesOf(compiler, statement);
    for (const name of own ?? []) names.add(name);
    return own !== undefined && names.size <= MANY;
  };
  for (const { statement } of changed) if (!add(statement)) return undefined;
  const statements = [...after.statements];
  for (const name of names)
    for (const statement of statementsWith(after, statements, name)) if (!add(statement)) return undefined;
  return names;
}

/** @returns nothing where also files that do not import the edited one may see the difference */

export interface Edit {
  readonly before: ts.SourceFile;
  readonly after: ts.SourceFile;
}

/** What a file that is broken says cannot be told from its pieces. */
export function isParsed(sourceFile: ts.SourceFile): boolean {
  return ((sourceFile as { readonly parseDiagnostics?: readonly unknown[] }).parseDiagnostics?.length ?? 0) === 0;
}
export function seenEdit(compiler: TreeApi, edit: Edit): SeenEdit | undefined {
  const { before, after } = edit;
  const part = changedPart(before.text, after.text);
  const names = isParsed(before) && isParsed(after) ? changedNames(compiler, edit, part) : undefined;
  const isForImporters = names?.size === 0 || (compiler.isExternalModule(before) && compiler.isExternalModule(after));
  return isForImporters ? { from: part.start, names } : undefined;
}
