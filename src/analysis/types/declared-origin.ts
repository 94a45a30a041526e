import { basename, dirname, relative } from 'node:path';
import type { Origin } from '../../catalogue/origin.js';
import { packageOfModule, withoutTypes } from '../../catalogue/package-of-module.js';
import { installedVersion, owningManifest } from '../installed-version.js';

/** Folders that only say how a package was built, never what it exports. */
const buildFolders = /^(?:dist|dts|src|lib|cjs|esm|build|types|typings|out|es|umd|node|internal|source)$/;

/** Where a declaration stands. */
export interface DeclaredAt {
  /** `global`, the name of an ambient module, or a file that is a module. */
  readonly scope: 'global' | 'file' | { readonly ambientModule: string };
  readonly path: string;
  readonly file: string;
  /** Some declaration of the outermost name belongs to the language or to Node. */
  readonly platform: boolean;
}

/** Node's own types are part of the platform, as the default library is. */
export const isNodeTypes = (file: string): boolean => /[\\/]node_modules[\\/]@types[\\/]node[\\/]/.test(file);

export const isDeclarationFile = (path: string): boolean => /\.d\.(?:[cm]?ts|\w+\.ts)$/.test(path);

/** `dist/dts/Effect.d.ts` → `Effect`; `index` and build folders say nothing. */
function stemOf(file: string, folder: string): string {
  const stem = basename(file).replace(/(?:\.d)?\.[cm]?[jt]sx?$/, '');
  const folders = relative(folder, dirname(file)).split(/[\\/]/);
  const kept = [
    ...folders.filter((part) => part !== '' && !buildFolders.test(part)),
    ...(stem === 'index' ? [] : [stem]),
  ];
  return kept.join('/');
}

/**
 * What code outside calls a thing that its file declares as `local`. In the chunks of bundled declarations it is exported
 * under a letter or two (`QueryClient as Q`, by rollup and tsup), and the package gives it its own name back.
 */
export function publicName(exported: string | undefined, local: string): string {
  return exported === undefined || (exported.length <= 2 && local.length > exported.length) ? local : exported;
}

/** `@types/x` has versions of its own, so x is asked for as this file would load it; where nobody has installed it, they follow its. */
function versionOf(name: string, declaredIn: string, fromFile: string): { version?: string } {
  const owner = owningManifest(declaredIn);
  const version = owner?.name === name ? owner.version : (installedVersion(name, fromFile) ?? owner?.version);
  return version === undefined ? {} : { version };
}

/** The package, module and export path of what is declared there, as `fromFile` would import it. */
export function declaredOrigin({ scope, path, file, platform }: DeclaredAt, fromFile: string): Origin {
  if (scope === 'global') {
    if (platform) return { package: '', module: '', path };
    const owner = /[\\/]node_modules[\\/]/.test(file) ? owningManifest(file)?.name : undefined;
    const name = owner === undefined ? '' : withoutTypes(owner);
    return { package: name, module: name, path, ...versionOf(name, file, fromFile) };
  }
  if (scope !== 'file') {
    const name = packageOfModule(scope.ambientModule);
    return { package: name, module: scope.ambientModule, path, ...versionOf(name, file, fromFile) };
  }
  const owner = owningManifest(file);
  if (owner?.name === undefined) return { package: '', module: stemOf(file, dirname(file)), path, file };
  const name = withoutTypes(owner.name);
  const stem = stemOf(file, owner.folder);
  return {
    package: name,
    module: stem === '' ? name : `${name}/${stem}`,
    path,
    file,
    ...versionOf(name, file, fromFile),
  };
}
