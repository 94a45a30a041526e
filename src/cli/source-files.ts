import { lstatSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { globSync } from 'tinyglobby';
import { git } from '../migration/journal/git.js';
import { Stop } from '../settings/stop.js';

const EXTENSION = /\.[cm]?[tj]s$|\.[tj]sx$/;
const DECLARATION = /\.d\.([^.]+\.)?[cm]?ts$/;
const OUTPUT = new Set(['dist', 'build', 'out', 'coverage']);
const GENERATED = /@generated\b|\bDO NOT EDIT\b/;

const isSource = (path: string): boolean => EXTENSION.test(path) && !DECLARATION.test(path);

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

/**
 * The source files that paths stand for, sorted, as absolute paths. A folder gives the files that `.gitignore` leaves,
 * without declarations, build output and symbolic links; a file that is named is taken whatever ignores it, and so is a folder.
 *
 * @throws Stop when a path does not exist, is no source file, or nothing is left
 */
export function sourceFiles(paths: readonly string[], cwd: string): string[] {
  const asked = paths.length > 0 ? paths : ['.'];
  const files = new Set<string>();
  for (const path of asked) {
    const absolute = resolve(cwd, path);
    const found = statSync(absolute, { throwIfNoEntry: false });
    if (!found) throw new Stop(`${path}: no such file or folder.`);
    if (found.isFile()) {
      if (!EXTENSION.test(absolute)) throw new Stop(`${path}: not a TypeScript or JavaScript file.`);
      files.add(absolute);
      continue;
    }
    for (const inside of followedByGit(absolute) ?? globbed(absolute)) {
      if (!isSource(inside) || isOutput(inside)) continue;
      const file = join(absolute, inside);
      if (lstatSync(file, { throwIfNoEntry: false })?.isFile()) files.add(file);
    }
  }
  if (files.size === 0) {
    throw new Stop(
      `No source files under ${asked.join(', ')}: looked for .ts .tsx .mts .cts .js .jsx .mjs .cjs that .gitignore leaves.`,
    );
  }
  return [...files].sort();
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
