import { existsSync, statSync } from 'node:fs';
import { join, normalize, parse, relative, resolve } from 'node:path';
import type ts from 'typescript';
import { nearWords } from '../../settings/nearest-word.js';
import { Stop } from '../../settings/stop.js';
import { functionOf } from '../program/containers.js';
import { pathOf, type Project } from '../program/project.js';

const EXTENSION = /\.[cm]?[jt]sx?$/;

/** The first of these names that leads to a function, for a message that ends in it. */
export function meant(candidates: readonly string[], lookUp: (words: string) => unknown): string {
  const found = candidates.find((words) => {
    try {
      lookUp(words);
      return true;
    } catch (error) {
      if (error instanceof Stop) return false;
      throw error;
    }
  });
  return found === undefined ? '.' : `; did you mean '${found}'?`;
}

/** The file of that name, also where it is written as an import would say it: `./load` or `./load.js` for `load.ts`. */
function fileOf(project: Project, cwd: string, name: string, rest: string): ts.SourceFile {
  const { ownFiles, program } = project;
  const path = resolve(cwd, name);
  const bare = path.replace(EXTENSION, '');
  const isNamed = (own: string): boolean =>
    own.replace(EXTENSION, '') === bare || own.replace(EXTENSION, '') === join(path, 'index');
  const file = ownFiles.find((own) => pathOf(own) === path);
  if (file) return file;
  if (!existsSync(path) || statSync(path).isDirectory()) {
    const written = ownFiles.find((own) => isNamed(pathOf(own)));
    if (written) return written;
    const known = ownFiles.map((own) => relative(cwd, pathOf(own)));
    const sameName = known.filter((own) => parse(own).name === parse(bare).base);
    const near = [...sameName, ...nearWords(normalize(name), known)];
    throw new Stop(
      `${name}: no such file${meant(
        near.map((own) => `${own}#${rest}`),
        (words) => seedOf(project, cwd, words),
      )}`,
    );
  }
  const why = program.getSourceFile(path)
    ? 'is a declaration file or lies in an installed package'
    : 'is in no tsconfig.json that covers the paths given';
  throw new Stop(`${name} ${why}, so its callers cannot be followed.`);
}

export function memberOf({ checker, ts }: Project, symbol: ts.Symbol, name: string): ts.Symbol | undefined {
  const declared = symbol.members?.get(name as ts.__String) ?? symbol.exports?.get(name as ts.__String);
  if (declared) return declared;
  if (name.startsWith('#'))
    return [...(symbol.members?.values() ?? [])].find(
      ({ declarations }) => (declarations?.[0] as ts.NamedDeclaration | undefined)?.name?.getText() === name,
    );
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
  if (!declaration) return undefined;
  const type =
    symbol.flags & ts.SymbolFlags.Type
      ? checker.getDeclaredTypeOfSymbol(symbol)
      : checker.getTypeOfSymbolAtLocation(symbol, declaration);
  return checker.getPropertyOfType(type, name);
}

/** Of a class, also those of its instances. */
export function memberNames({ checker }: Project, symbol: ts.Symbol): string[] {
  const declaration = symbol.valueDeclaration ?? symbol.declarations?.[0];
  const own = declaration ? checker.getTypeOfSymbolAtLocation(symbol, declaration).getProperties() : [];
  return [...own, ...checker.getDeclaredTypeOfSymbol(symbol).getProperties()].map(({ name }) => name);
}

/** `src/store.ts#Store.read` to the declaration that it names. @throws Stop where it names none, or no function */
export function seedOf(project: Project, cwd: string, words: string): ts.Declaration {
  const { ts, checker } = project;
  const at = words.indexOf('#');
  if (at <= 0 || at === words.length - 1)
    throw new Stop(`'${words}' does not name a function; write it as src/file.ts#name or src/file.ts#Class.method.`);
  const named = words.slice(0, at);
  const file = fileOf(project, cwd, named, words.slice(at + 1));
  const [first = '', ...members] = words.slice(at + 1).split('.');
  const module = checker.getSymbolAtLocation(file);
  const exported = module ? checker.getExportsOfModule(module) : [];
  const { locals } = file as { locals?: ReadonlyMap<string, ts.Symbol> };
  let symbol = exported.find(({ name }) => name === first) ?? locals?.get(first);
  if (!symbol) {
    const names = [...exported.map(({ name }) => name), ...(locals?.keys() ?? [])];
    const near = nearWords(first, names).map((name) => [`${named}#${name}`, ...members].join('.'));
    throw new Stop(
      `${relative(cwd, pathOf(file))} has no '${first}'${meant(near, (other) => seedOf(project, cwd, other))}`,
    );
  }
  if (symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  for (const member of members) {
    const found = memberOf(project, symbol, member);
    if (!found) {
      const near = nearWords(member, memberNames(project, symbol)).map((name) => words.replace(/[^.]*$/, name));
      throw new Stop(
        `'${words}': ${symbol.name} has no member '${member}'${meant(near, (other) => seedOf(project, cwd, other))}`,
      );
    }
    symbol = found;
  }
  const declaration =
    symbol.declarations?.find((each) => functionOf(ts, each)) ?? symbol.valueDeclaration ?? symbol.declarations?.[0];
  if (
    !declaration ||
    checker.getNonNullableType(checker.getTypeOfSymbolAtLocation(symbol, declaration)).getCallSignatures().length === 0
  ) {
    throw new Stop(`'${words}' is no function, so it cannot become async.`);
  }
  if (!project.isOwn(declaration.getSourceFile()))
    throw new Stop(
      `'${words}' is declared in ${relative(cwd, pathOf(declaration.getSourceFile()))}, outside of this program's sources.`,
    );
  return declaration;
}
