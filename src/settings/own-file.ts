import { statSync } from 'node:fs';
import { resolve } from 'node:path';

const EXTENSIONS = [
  '',
  '.ts',
  '.tsx',
  '.mts',
  '.cts',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.d.ts',
  '/index.ts',
  '/index.js',
];

/** Does a module in somebody's settings name a file of theirs? Anything else is the name of a package. */
export const isOwnFile = (specifier: string): boolean => /^\.{1,2}(?:\/|$)/.test(specifier);

/**
 * The file that a module in settings means: with or without its extension, `.js` for the `.ts` that it comes from.
 *
 * @param folder what the module starts from
 * @returns the path as it was written, made absolute, and that of the file there, if there is one
 */
export function ownFile(
  specifier: string,
  folder: string,
): { readonly path: string; readonly file: string | undefined } {
  const path = resolve(folder, specifier);
  const written = path.replace(/\.([cm]?)js(x?)$/, '.$1ts$2');
  const file = [...EXTENSIONS.map((extension) => path + extension), written].find((candidate) =>
    statSync(candidate, { throwIfNoEntry: false })?.isFile(),
  );
  return { path, file };
}
