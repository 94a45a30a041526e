import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type ts from 'typescript';
import { nearestWord } from '../settings/nearest-word.js';
import { Stop } from '../settings/stop.js';
import { functionOf } from './containers.js';
import { pathOf, type Project } from './project.js';

function fileOf({ ownFiles, program }: Project, cwd: string, name: string): ts.SourceFile {
  const path = resolve(cwd, name);
  const file = ownFiles.find((own) => pathOf(own) === path);
  if (file) return file;
  if (!existsSync(path)) throw new Stop(`${name}: no such file.`);
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

/** `src/store.ts#Store.read` to the declaration that it names. @throws Stop where it names none, or no function */
export function seedOf(project: Project, cwd: string, words: string): ts.Declaration {
  const { ts, checker } = project;
  const at = words.indexOf('#');
  if (at <= 0 || at === words.length - 1)
    throw new Stop(`'${words}' does not name a function; write it as src/file.ts#name or src/file.ts#Class.method.`);
  const file = fileOf(project, cwd, words.slice(0, at));
  const [first = '', ...members] = words.slice(at + 1).split('.');
  const module = checker.getSymbolAtLocation(file);
  const exported = module ? checker.getExportsOfModule(module) : [];
  const { locals } = file as { locals?: ReadonlyMap<string, ts.Symbol> };
  let symbol = exported.find(({ name }) => name === first) ?? locals?.get(first);
  if (!symbol) {
    const names = [...exported.map(({ name }) => name), ...(locals?.keys() ?? [])];
    const meant = nearestWord(first, names);
    throw new Stop(`${relative(cwd, pathOf(file))} has no '${first}'${meant ? `; did you mean '${meant}'?` : '.'}`);
  }
  if (symbol.flags & ts.SymbolFlags.Alias) symbol = checker.getAliasedSymbol(symbol);
  for (const member of members) {
    const found = memberOf(project, symbol, member);
    if (!found) throw new Stop(`'${words}': ${symbol.name} has no member '${member}'.`);
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
