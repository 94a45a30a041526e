import type { TSESTree } from '@typescript-eslint/types';
import type { Draft } from '../draft.js';
import type { Step } from '../plan.js';

type AddImport = Extract<Step, { verb: 'add-import' }>;

const isModule = ({ body }: TSESTree.Program): boolean =>
  body.some(({ type }) => type.startsWith('Import') || type.startsWith('Export') || type === 'TSExportAssignment');

/** Does the file load modules by `require`? Only then is it CommonJS for sure, where it has no `import` either. */
function requires({ source }: Draft): boolean {
  return (
    !isModule(source.ast) &&
    (/\brequire\s*\(|\bmodule\.exports\b/.test(source.text) || source.ast.sourceType === 'script')
  );
}

function specifierOf({ name, local, form }: AddImport, rename: string): string {
  if (form !== 'named') return local;
  return name === local ? name : `${name}${rename}${local}`;
}

const imports = (draft: Draft): TSESTree.ImportDeclaration[] =>
  draft.source.ast.body.filter((statement) => statement.type === 'ImportDeclaration');

/** `import { a } from 'm'` takes another name in; a type-only or namespace import does not. */
function existingNamed(
  draft: Draft,
  { module, form }: AddImport,
  gone: ReadonlySet<TSESTree.Node>,
): TSESTree.ImportSpecifier | undefined {
  if (form !== 'named') return undefined;
  for (const declaration of imports(draft)) {
    if (gone.has(declaration) || declaration.source.value !== module || declaration.importKind === 'type') continue;
    const last = declaration.specifiers.at(-1);
    if (last?.type === 'ImportSpecifier') return last;
  }
  return undefined;
}

function quoteOf(draft: Draft): string {
  const literal = imports(draft)[0]?.source.raw ?? /require\(\s*(['"])/.exec(draft.source.text)?.[1] ?? `'`;
  return literal[0]!;
}

/** Do the file's statements end in semicolons? Its imports say, else its other statements do. */
function semicolonOf(draft: Draft): string {
  const { ast } = draft.source;
  const sample =
    imports(draft)[0] ?? ast.body.find(({ type }) => type === 'ExpressionStatement' || type === 'VariableDeclaration');
  return sample === undefined || draft.source.of(sample).endsWith(';') ? ';' : '';
}

function statementOf(draft: Draft, step: AddImport): string {
  const quote = quoteOf(draft);
  const from = `${quote}${step.module}${quote}`;
  if (requires(draft)) {
    const target = step.form === 'named' ? `{ ${specifierOf(step, ': ')} }` : step.local;
    return `const ${target} = require(${from})${semicolonOf(draft)}`;
  }
  const target =
    step.form === 'named'
      ? `{ ${specifierOf(step, ' as ')} }`
      : step.form === 'namespace'
        ? `* as ${step.local}`
        : step.local;
  return `import ${target} from ${from}${semicolonOf(draft)}`;
}

const isRequire = (statement: TSESTree.ProgramStatement): boolean =>
  statement.type === 'VariableDeclaration' &&
  statement.declarations.every(
    ({ init }) =>
      init?.type === 'CallExpression' && init.callee.type === 'Identifier' && init.callee.name === 'require',
  );

/** Does more than comments stand before a file's first statement? It is in a script of a file then. */
function isInFrame({ source }: Draft, { range: [start] }: TSESTree.Node): boolean {
  let at = source.text.startsWith('#!') ? source.text.indexOf('\n') : 0;
  for (const { range } of source.commentsIn([at, start])) {
    if (source.text.slice(at, range[0]).trim() !== '') return true;
    at = range[1];
  }
  return source.text.slice(at, start).trim() !== '';
}

/**
 * Adds an import after the last one; without any, after a shebang, directives and the comments that open the file.
 *
 * @param gone imports that the same rewrite takes away, which take nothing in
 */
export function addImport(draft: Draft, step: AddImport, gone: ReadonlySet<TSESTree.Node>): void {
  const { source } = draft;
  const named = existingNamed(draft, step, gone);
  if (named) {
    draft.insert(named.range[1], `, ${specifierOf(step, ' as ')}`, 'list');
    return;
  }
  const statement = statementOf(draft, step);
  const { body } = source.ast;
  const last =
    body.findLast((found) => found.type === 'ImportDeclaration' || found.type === 'TSImportEqualsDeclaration') ??
    body.findLast(
      (found, index) =>
        isRequire(found) &&
        body
          .slice(0, index)
          .every((earlier) => isRequire(earlier) || ('directive' in earlier && earlier.directive !== undefined)),
    );
  const directive = body.findLast((found) => found.type === 'ExpressionStatement' && found.directive !== undefined);
  const anchor = last ?? directive;
  if (anchor) {
    const indent = /(?:^|\n)([ \t]*)$/.exec(source.text.slice(0, anchor.range[0]))?.[1] ?? '';
    // After what else stands on the line: a comment belongs to the import that it follows.
    const end = source.text.indexOf('\n', anchor.range[1]);
    const line = source.text.slice(anchor.range[1], end < 0 ? undefined : end);
    // The script may end on its line.
    if (end < 0 || /<\/script/i.test(line))
      draft.insert(end < 0 ? source.text.length : anchor.range[1], `${source.newline}${indent}${statement}`, 'list');
    else draft.insert(end + 1, `${indent}${statement}${source.newline}`, 'list');
    return;
  }
  const first = body[0];
  if (first && isInFrame(draft, first)) {
    const indent = /(?:^|\n)([ \t]*)$/.exec(source.text.slice(0, first.range[0]))?.[1] ?? '';
    draft.insert(first.range[0], `${statement}${source.newline}${source.newline}${indent}`, 'list');
    return;
  }
  const opening = source.commentsIn([0, first?.range[0] ?? source.text.length]);
  const header = opening.find(
    (comment, index) =>
      index === 0 &&
      comment.range[0] === (source.text.startsWith('#!') ? comment.range[0] : 0) &&
      /licen|copyright|@file|eslint/i.test(comment.value),
  );
  const shebang = source.text.startsWith('#!') ? source.text.indexOf('\n') + 1 : 0;
  const end = header ? source.text.indexOf('\n', header.range[1]) + 1 : shebang;
  draft.insert(end, `${statement}${source.newline}${header ? '' : source.newline}`, 'list');
}

/** The line goes with the whole import, the empty one after it where none is needed there; a comma goes with one name of several. */
export function dropImport(
  draft: Draft,
  { node }: Extract<Step, { verb: 'drop-import' }>,
  gone: ReadonlySet<TSESTree.Node>,
): void {
  const { source } = draft;
  if (node.type === 'ImportDeclaration') {
    const startsBlock = /(?:^|\n[ \t]*\r?\n)$/.test(source.text.slice(0, node.range[0]));
    const line = /^[ \t]*\r?\n/.exec(source.text.slice(node.range[1]))?.[0] ?? '';
    // Another import that comes in its place keeps the empty line.
    const empty =
      startsBlock && line !== '' && !draft.insertsAt(node.range[1] + line.length)
        ? (/^[ \t]*\r?\n/.exec(source.text.slice(node.range[1] + line.length))?.[0] ?? '')
        : '';
    draft.replace([node.range[0], node.range[1] + line.length + empty.length], '');
    return;
  }
  const { parent } = node;
  const names = parent.type === 'ImportDeclaration' ? parent.specifiers.filter(isNamed) : [];
  const index = node.type === 'ImportSpecifier' ? names.indexOf(node) : -1;
  if (index < 0) {
    const brace = source.tokenFrom(source.tokenFrom(node.range[1])?.range[1] ?? node.range[1]);
    if (brace) draft.replace([node.range[0], brace.range[0]], '');
    return;
  }
  const [before, next] = [names[index - 1], names[index + 1]];
  if (before && names.slice(0, index).some((one) => !gone.has(one)))
    draft.replace([before.range[1], node.range[1]], '');
  else if (next) draft.replace([node.range[0], next.range[0]], '');
}

const isNamed = (specifier: TSESTree.ImportClause): specifier is TSESTree.ImportSpecifier =>
  specifier.type === 'ImportSpecifier';
