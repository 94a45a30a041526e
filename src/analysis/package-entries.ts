import { dirname, join, relative, resolve } from 'node:path';
import { readManifest, type Manifest } from './installed-version.js';

/** Where a compiler takes sources from, and puts what it makes of them: absolute paths. */
export interface Layout {
  readonly rootDir?: string | undefined;
  readonly outDir?: string | undefined;
}

const BUILT = /^(?:\.\/)?(?:dist|lib|build|out|output|es|esm|cjs|types|typings)\//;
const EXTENSION = /(?:\.d)?\.[cm]?[jt]sx?$/;

/** The sources that a path of a package.json may have been built from, each without its extension. */
function sourcesOf(target: string, { rootDir, outDir }: Layout, folder: string): string[] {
  const path = target.replace(/^\.\//, '').replace(EXTENSION, '');
  const found = [path];
  const inside = outDir === undefined ? undefined : relative(outDir, join(folder, path));
  if (inside !== undefined && !inside.startsWith('..'))
    found.push(relative(folder, join(rootDir ?? join(folder, 'src'), inside)), inside);
  if (BUILT.test(target)) {
    const rest = path.replace(BUILT, '');
    // `dist/esm/index.js` is built from `src/index.ts` as well.
    for (const tail of [rest, rest.replace(/^(?:esm|cjs|es|types)\//, '')]) found.push(join('src', tail), tail);
  }
  return found;
}

/** What a package gives to those who load it, and to those who start it. */
export const allEntries = ({ modules, programs }: Manifest): readonly string[] => [...modules, ...programs];

/** The nearest package.json above each of these files. */
function manifestsOf(files: readonly string[]): ReadonlySet<Manifest> {
  const byFolder = new Map<string, Manifest | undefined>();
  const nearest = (folder: string): Manifest | undefined => {
    if (!byFolder.has(folder)) {
      const above = dirname(folder);
      byFolder.set(folder, readManifest(folder) ?? (above === folder ? undefined : nearest(above)));
    }
    return byFolder.get(folder);
  };
  return new Set(files.flatMap((file) => nearest(dirname(file)) ?? []));
}

/**
 * The files that code outside comes to by the package.json of those that are published.
 *
 * @param files absolute paths of a program's own files, as it writes them
 * @param targetsOf which paths of a package.json are asked about
 * @returns some of these files
 */
export function entriesOf(
  files: readonly string[],
  layout: Layout,
  targetsOf: (manifest: Manifest) => readonly string[],
): ReadonlySet<string> {
  const byPath = new Map(files.map((file) => [resolve(file).replace(EXTENSION, ''), file]));
  const found = new Set<string>();
  for (const manifest of manifestsOf(files)) {
    if (manifest.isPrivate) continue;
    for (const target of targetsOf(manifest)) {
      for (const source of sourcesOf(target, layout, manifest.folder)) {
        const path = resolve(manifest.folder, source);
        if (path.includes('*')) {
          const [before = '', after = ''] = path.split('*');
          for (const [name, file] of byPath) if (name.startsWith(before) && name.endsWith(after)) found.add(file);
        } else {
          const file = byPath.get(path) ?? byPath.get(join(path, 'index'));
          if (file !== undefined) found.add(file);
        }
      }
    }
  }
  return found;
}
