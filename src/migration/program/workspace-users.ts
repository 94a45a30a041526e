import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type ts from 'typescript';
import { owningManifest } from '../../analysis/installed-version.js';
import { packageOfModule } from '../../catalogue/package-of-module.js';
import { blockers } from '../../plans/reasons.js';
import { byPlace } from '../draw/closures.js';
import { git } from '../journal/git.js';
import type { BlockedSite, Closure, MovedFunction } from '../plan.js';
import type { Project } from './project.js';

const SOURCES = ['ts', 'tsx', 'mts', 'cts', 'js', 'jsx', 'mjs', 'cjs', 'vue', 'svelte', 'astro'].map(
  (end) => `*.${end}`,
);

/** Files of the repository that name a package, and are none of its own. */
function filesNaming(name: string, folder: string): string[] {
  const root = git(folder, 'rev-parse', '--show-toplevel')?.trim();
  const found = root && git(root, 'grep', '-lzF', '--untracked', '-e', name, '--', ...SOURCES);
  return (found ? found.split('\0') : [])
    .filter((path) => path !== '' && !path.endsWith('.d.ts'))
    .map((path) => resolve(join(root!, path)))
    .filter((path) => owningManifest(path)?.name !== name);
}

/** The names by which a file uses a package, each with the place where it says so. */
function* usesIn(
  ts: Project['ts'],
  file: ts.SourceFile,
  name: string,
): Generator<readonly [name: string, at: ts.Node]> {
  const isFrom = (node: ts.Node | undefined): boolean =>
    node !== undefined && ts.isStringLiteral(node) && packageOfModule(node.text) === name;
  /** Local names of the whole package. */
  const whole = new Set<string>();
  for (const statement of file.statements) {
    if (ts.isExportDeclaration(statement) && isFrom(statement.moduleSpecifier)) {
      const named =
        statement.exportClause && ts.isNamedExports(statement.exportClause) ? statement.exportClause : undefined;
      for (const { propertyName, name: own } of named?.elements ?? [])
        yield [(propertyName ?? own).text, propertyName ?? own];
      if (!named) yield ['*', statement];
    }
    if (!ts.isImportDeclaration(statement) || !isFrom(statement.moduleSpecifier)) continue;
    const { name: byDefault, namedBindings } = statement.importClause ?? {};
    if (byDefault) yield ['default', byDefault];
    if (namedBindings && ts.isNamespaceImport(namedBindings)) whole.add(namedBindings.name.text);
    else
      for (const { propertyName, name: own } of namedBindings?.elements ?? [])
        yield [(propertyName ?? own).text, propertyName ?? own];
  }
  const isLoaded = (node: ts.Node): boolean => ts.isCallExpression(node) && isFrom(node.arguments[0]);
  function* within(node: ts.Node): Generator<readonly [string, ts.Node]> {
    if (ts.isPropertyAccessExpression(node)) {
      const from = ts.isParenthesizedExpression(node.expression) ? node.expression.expression : node.expression;
      const loaded = ts.isAwaitExpression(from) ? from.expression : from;
      if ((ts.isIdentifier(from) && whole.has(from.text)) || isLoaded(loaded)) yield [node.name.text, node.name];
    }
    if (ts.isVariableDeclaration(node) && node.initializer) {
      const from = ts.isAwaitExpression(node.initializer) ? node.initializer.expression : node.initializer;
      if (isLoaded(from) && ts.isIdentifier(node.name)) whole.add(node.name.text);
      if (ts.isObjectBindingPattern(node.name) && isLoaded(from))
        for (const { propertyName, name: own } of node.name.elements)
          yield [(propertyName ?? own).getText(file), propertyName ?? own];
    }
    const children: ts.Node[] = [];
    ts.forEachChild(node, (child) => void children.push(child));
    for (const child of children) yield* within(child);
  }
  yield* within(file);
}

/** Is what stands there the program's own text, so that the walk has followed it? */
function isFollowed({ program, checker, ts, isOwn }: Project, file: ts.SourceFile, name: string): boolean {
  const read = program.getSourceFile(file.fileName);
  if (!read) return false;
  const { imports = [] } = read as { imports?: readonly ts.StringLiteralLike[] };
  return imports
    .filter(({ text }) => packageOfModule(text) === name)
    .every((specifier) => {
      const target = checker.getSymbolAtLocation(specifier)?.declarations?.[0];
      return target !== undefined && ts.isSourceFile(target) && isOwn(target);
    });
}

/**
 * Adds what other packages of the repository use of what changes, where it was not followed: they were not among the
 * files of this run, or see the package as it was built.
 */
export function withUnreadUsers(project: Project, closures: readonly Closure[]): Closure[] {
  const { ts } = project;
  const read = new Map<string, readonly (readonly [string, ts.Node])[]>();
  const usesOf = (name: string, folder: string): readonly (readonly [string, ts.Node])[] => {
    let uses = read.get(name);
    if (!uses) {
      uses = filesNaming(name, folder).flatMap((path) => {
        const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
        return isFollowed(project, file, name) ? [] : [...usesIn(ts, file, name)];
      });
      read.set(name, uses);
    }
    return uses;
  };
  const sitesOf = (functions: readonly MovedFunction[]): BlockedSite[] => {
    const sites = new Map<ts.Node, BlockedSite>();
    for (const fn of functions) {
      const owner = owningManifest(fn.file);
      // Of a method, its class is what others import.
      const [first] = fn.name.split('.');
      for (const [used, at] of owner?.name === undefined ? [] : usesOf(owner.name, owner.folder)) {
        if (used !== first && used !== '*') continue;
        const file = at.getSourceFile();
        const { line, character } = file.getLineAndCharacterOfPosition(at.getStart(file));
        sites.set(at, {
          file: file.fileName,
          line: line + 1,
          column: character + 1,
          callee: fn.name,
          reason: 'package-not-read',
          ...blockers['package-not-read'],
          raisesDiagnostic: false,
        });
      }
    }
    return [...sites.values()].sort(byPlace);
  };
  return closures.map((closure) =>
    closure.refused ? closure : { ...closure, blocked: [...closure.blocked, ...sitesOf(closure.functions)] },
  );
}
