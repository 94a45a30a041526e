import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import type ts from 'typescript';
import { FRAMED } from '../../adapters/framed.js';
import { LostFile, readSource } from '../../adapters/lost-file.js';
import { readTree } from '../../adapters/workspace.js';
import { splitBom } from '../../analysis/byte-order-mark.js';
import { placeIn } from '../../analysis/text-place.js';
import { blockers } from '../../plans/reasons.js';
import { git } from '../journal/git.js';
import type { Closure, MovedFunction, Place } from '../plan.js';
import type { Project } from './project.js';

const SOURCES = FRAMED.map((extension) => `*${extension}`);

/** Files with scripts inside, of the repository around a folder, that name a function. */
function filesNaming(name: string, folder: string): string[] {
  const root = git(folder, 'rev-parse', '--show-toplevel')?.trim();
  const found = root && git(root, 'grep', '-lzwF', '--untracked', '-e', name, '--', ...SOURCES);
  return (found ? found.split('\0') : []).filter((path) => path !== '').map((path) => resolve(join(root!, path)));
}

interface Scripts {
  readonly text: string;
  /** What they import, each with the place of the statement; nothing where they cannot be read. */
  readonly imports: readonly { readonly module: string; readonly range: readonly [number, number] }[] | undefined;
}

function scriptsOf(file: string): Scripts {
  const { text } = splitBom(readSource(file));
  try {
    const imports = readTree(file, text).body.flatMap((statement) =>
      statement.type === 'ImportDeclaration' && statement.importKind !== 'type'
        ? [{ module: statement.source.value, range: statement.range }]
        : [],
    );
    return { text, imports };
  } catch (error) {
    if (!(error instanceof LostFile)) throw error;
    return { text, imports: undefined };
  }
}

/** Does a module that a file imports hold a function, or hand on what is declared beside it? */
function leadsTo({ ts, program, checker }: Project, from: string, module: string, declaring: string): boolean {
  const { resolvedModule } = ts.resolveModuleName(module, from, program.getCompilerOptions(), ts.sys);
  // An alias of a bundler says little, but which file it is most likely.
  if (!resolvedModule) {
    const named = (path: string): string => basename(path, extname(path));
    return named(module) === named(declaring) || named(module) === named(dirname(declaring));
  }
  const source = program.getSourceFile(resolvedModule.resolvedFileName);
  const symbol = source && checker.getSymbolAtLocation(source);
  if (source?.fileName === declaring) return true;
  const isThere = ({ declarations = [] }: ts.Symbol): boolean =>
    declarations.some((declaration) => declaration.getSourceFile().fileName === declaring);
  return (symbol ? checker.getExportsOfModule(symbol) : []).some((exported) =>
    isThere(exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported),
  );
}

/** The first place where a text uses a name without waiting for it; imports aside. */
function unwaited(text: string, name: string, imports: readonly (readonly [number, number])[]): number | undefined {
  for (const { index } of text.matchAll(new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$&')}(?![\\w$])`, 'g'))) {
    const isImport = imports.some(([start, end]) => start <= index && index < end);
    const isAwaited = /\bawait\s+(?:[\w$]+\.)*$/.test(text.slice(0, index)) && text[index + name.length] === '(';
    if (!isImport && !isAwaited) return index;
  }
  return undefined;
}

/**
 * Gives up what would change a function that a component or page uses: the walk reads no scripts of such files, and what
 * they get would be a promise.
 */
export function withoutFramedUsers(project: Project, cwd: string, closures: readonly Closure[]): Closure[] {
  const read = new Map<string, Scripts>();
  const useOf = (fn: MovedFunction): Place | undefined => {
    const name = fn.name.split('.').at(-1)!;
    if (!/^[\w$]+$/.test(name)) return undefined;
    for (const file of filesNaming(name, dirname(fn.file))) {
      if (!read.has(file)) read.set(file, scriptsOf(file));
      const { text, imports } = read.get(file)!;
      if (imports?.every(({ module }) => !leadsTo(project, file, module, fn.file))) continue;
      const ranges = (imports ?? []).map(({ range }) => range);
      const at = unwaited(text, name, ranges);
      if (at !== undefined) return { file, ...placeIn(text, at) };
    }
    return undefined;
  };
  return closures.map((closure) => {
    if (closure.refused) return closure;
    for (const fn of closure.functions) {
      const use = useOf(fn);
      if (!use) continue;
      const { message, wayOut } = blockers['frame-not-followed'];
      const where = `${relative(cwd, use.file)}:${use.line}:${use.column}`;
      return {
        ...closure,
        refused: { reason: 'frame-not-followed', message: `${where}: ${message} To go on, ${wayOut}.` },
      };
    }
    return closure;
  });
}
