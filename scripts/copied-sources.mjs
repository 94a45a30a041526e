import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

const COMPILER_OPTIONS = {
  target: 'ES2023',
  lib: ['ES2023', 'DOM', 'DOM.Iterable', 'ESNext.Disposable'],
  module: 'ESNext',
  moduleResolution: 'bundler',
  strict: true,
  skipLibCheck: true,
  noEmit: true,
  types: ['node'],
  jsx: 'preserve',
  allowJs: true,
};

const SOURCE_FOLDERS = ['src', 'src.ts'];

/** What a package without a folder of sources keeps beside them. */
const NOT_SOURCES = new Set(['_cjs', '_esm', '_types', 'node_modules', 'trusted-setups']);

/** The entries of a package that are its sources: its `src` or `src.ts`, else the folders and files of TypeScript at its root. */
function sourcesOf(folder) {
  const own = SOURCE_FOLDERS.find((name) => existsSync(join(folder, name)));
  if (own !== undefined) return [own];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => (entry.isDirectory() ? !NOT_SOURCES.has(entry.name) : entry.name.endsWith('.ts')))
    .map(({ name }) => name);
}

/**
 * Copies the sources that an installed package ships out of node_modules, whose files TypeScript's project service gives
 * to no project and ESLint ignores, and puts a tsconfig beside them.
 *
 * @param parent where to; must be below a folder with this project's node_modules. oxlint reads nothing that git ignores.
 * @param modules the node_modules that hold the package
 * @returns the folder of the sources, relative to the root
 */
export function copySources(
  name,
  parent = join(root, '.async-boundary/sources'),
  modules = join(root, 'node_modules'),
) {
  const from = join(modules, name);
  const target = join(parent, name);
  rmSync(target, { recursive: true, force: true });
  const entries = sourcesOf(from);
  const isOne = SOURCE_FOLDERS.includes(entries[0]);
  for (const entry of entries)
    cpSync(join(from, entry), isOne ? join(target, 'src') : join(target, 'src', entry), { recursive: true });
  cpSync(join(from, 'package.json'), join(target, 'package.json'));
  writeFileSync(join(target, 'tsconfig.json'), JSON.stringify({ compilerOptions: COMPILER_OPTIONS, include: ['src'] }));
  return relative(root, join(target, 'src'));
}
