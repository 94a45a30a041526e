import { lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { globSync } from 'tinyglobby';
import { git } from '../migration/journal/git.js';
import { globOf, wasDeleted } from './named-paths.js';
import { isFramed, missingParser } from '../adapters/framed.js';
import { hasScripts } from '../adapters/located.js';
import { readFramed } from '../adapters/parse.js';
import { plural } from './colour.js';
import { Stop } from '../settings/stop.js';

const EXTENSION = /\.[cm]?[tj]s$|\.[tj]sx$/;
const DECLARATION = /\.d\.([^.]+\.)?[cm]?ts$/;
const OUTPUT = new Set(['dist', 'build', 'out', 'coverage']);
const GENERATED = /@generated\b|\bDO NOT EDIT\b/;

const isSource = (path: string): boolean => isReadable(path) && !DECLARATION.test(path);

/** Folders of installed packages and of build output; below `src` such a name is a module's. */
function isOutput(path: string): boolean {
  const folders = path.split(/[\\/]/).slice(0, -1);
  if (folders.includes('node_modules')) return true;
  const source = folders.indexOf('src');
  return folders.some((folder, index) => OUTPUT.has(folder) && (source < 0 || index < source));
}

/** A header in the first five lines says that a tool wrote the file. */
export function isGenerated(source: string): boolean {
  return source.split('\n', 5).some((line) => GENERATED.test(line));
}

/** The files below a folder that git follows or would follow; `undefined` outside a work tree and in an ignored folder. */
function followedByGit(directory: string): string[] | undefined {
  if (directory.split(sep).includes('node_modules')) return undefined;
  if (git(directory, 'rev-parse', '--is-inside-work-tree')?.trim() !== 'true') return undefined;
  if (git(directory, 'check-ignore', '-q', '.') !== undefined) return undefined;
  return git(directory, 'ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', '.')
    ?.split('\0')
    .filter(Boolean);
}

function ignoredBelow(directory: string): (path: string) => boolean {
  const rules = new Map<string, Ignore | undefined>();
  const rulesOf = (folder: string): Ignore | undefined => {
    if (!rules.has(folder)) {
      let found: Ignore | undefined;
      try {
        found = ignore().add(readFileSync(join(directory, folder, '.gitignore'), 'utf8'));
      } catch {
        // No .gitignore here.
      }
      rules.set(folder, found);
    }
    return rules.get(folder);
  };
  return (path) => {
    for (let folder = dirname(path); ; folder = dirname(folder)) {
      if (rulesOf(folder)?.ignores(relative(folder, path).split(sep).join('/'))) return true;
      if (folder === '.') return false;
    }
  };
}

function globbed(directory: string): string[] {
  const found = globSync('**/*', {
    cwd: directory,
    ignore: ['**/node_modules/**', '**/.git/**'],
    dot: false,
    onlyFiles: true,
    followSymbolicLinks: false,
  });
  if (directory.split(sep).includes('node_modules')) return found;
  const ignored = ignoredBelow(directory);
  return found.filter((path) => !ignored(path));
}

/** Is this what the command reads, by its name? */
export const isReadable = (path: string): boolean => EXTENSION.test(path) || isFramed(path);

export const NOT_READABLE = 'neither TypeScript nor JavaScript';

/** The sources below a folder, as absolute paths. */
function* sourcesBelow(folder: string, matches: (inside: string) => boolean): Generator<string> {
  for (const inside of followedByGit(folder) ?? globbed(folder)) {
    if (!isSource(inside) || isOutput(inside) || !matches(inside)) continue;
    const file = join(folder, inside);
    if (lstatSync(file, { throwIfNoEntry: false })?.isFile()) yield file;
  }
}

export interface SourceFiles {
  /** Sorted, as absolute paths. */
  readonly files: readonly string[];
  /** Files that were named and are left out, each with why: a list that another tool made holds such. */
  readonly skipped: ReadonlyMap<string, string>;
}

/**
 * The source files that paths and globs stand for. A folder gives the files that `.gitignore` leaves, without
 * declarations, build output and symbolic links; a file that is named is taken whatever ignores it, and so is a folder.
 *
 * @throws Stop when a path does not exist and never did, or nothing is left of what is no list of files
 */
export function sourceFiles(paths: readonly string[], cwd: string): SourceFiles {
  const asked = paths.length > 0 ? paths : ['.'];
  const files = new Set<string>();
  const skipped = new Map<string, string>();
  for (const path of asked) {
    const absolute = resolve(cwd, path);
    const found = statSync(absolute, { throwIfNoEntry: false });
    if (found?.isFile()) {
      if (isReadable(absolute)) files.add(absolute);
      else skipped.set(absolute, NOT_READABLE);
      continue;
    }
    if (!found && wasDeleted(absolute)) {
      skipped.set(absolute, 'deleted');
      continue;
    }
    const glob = found ? { base: absolute, matches: () => true } : globOf(path, cwd);
    if (!glob) throw new Stop(`${path}: no such file or folder.`);
    const inside = [...sourcesBelow(glob.base, glob.matches)];
    if (!found && inside.length === 0) throw new Stop(`${path}: matches no source file.`);
    for (const file of inside) files.add(file);
  }
  if (files.size === 0 && skipped.size === 0) {
    throw new Stop(
      `No source files under ${asked.join(', ')}: looked for .ts .tsx .mts .cts .js .jsx .mjs .cjs that .gitignore leaves.`,
    );
  }
  return { files: [...files].sort(), skipped };
}

/** What git would not bring back: uncommitted changes, and of what it does not follow the files that may be written. */
function isDirty(root: string, files: ReadonlySet<string>): boolean {
  const status = git(root, 'status', '--porcelain', '-z', '--untracked-files=all') ?? '?';
  return status
    .split('\0')
    .some((entry) => entry !== '' && !(entry.startsWith('?? ') && !files.has(join(root, entry.slice(3)))));
}

/**
 * Nothing that git could not bring back may be overwritten.
 *
 * @throws Stop when a file is in no git work tree, or its tree has uncommitted changes
 */
export function refuseDirtyTree(files: readonly string[]): void {
  const clean = new Set<string>();
  const all = new Set(files);
  for (const directory of new Set(files.map((file) => dirname(file)))) {
    const root = git(directory, 'rev-parse', '--show-toplevel')?.trim();
    if (root === undefined) {
      throw new Stop(
        `${directory} is in no git work tree, so the changes could not be undone; pass --allow-dirty to write all the same.`,
      );
    }
    if (clean.has(root)) continue;
    if (isDirty(root, all)) {
      throw new Stop(`${root} has uncommitted changes; commit or stash them first, or pass --allow-dirty.`);
    }
    clean.add(root);
  }
}

/**
 * The files whose scripts can be read: a parser that is missing costs those that nobody named, and that is said once.
 * What is left says how projects are opened.
 */
export function withReadableFrames(files: readonly string[], named: ReadonlySet<string>): readonly string[] {
  const missing = new Map<string, number>();
  const left = files.filter((file) => {
    const parser = named.has(file) ? undefined : missingParser(file);
    if (parser !== undefined && hasScripts(file, readFileSync(file, 'utf8')))
      missing.set(parser, (missing.get(parser) ?? 0) + 1);
    return parser === undefined;
  });
  for (const [parser, count] of missing)
    process.stderr.write(
      `Skipped: ${plural(count, 'file')} with scripts inside, read by ${parser}, which is not installed: npm i -D ${parser}\n`,
    );
  readFramed(left);
  return left;
}
