import type { ParsedFile } from '../parsed-file.js';
import { nearestManifest } from '../installed-version.js';
import type { TypeOracle } from './oracle.js';

/** How Node would load a file, by its extension, its package's `type` and its own syntax. */
export function moduleFormatOf({ filename, ast, frame }: ParsedFile): TypeOracle['moduleFormat'] {
  if (frame) return 'esm';
  if (/\.m[jt]sx?$/.test(filename)) return 'esm';
  if (/\.c[jt]sx?$/.test(filename)) return 'commonjs';
  const type = nearestManifest(filename)?.type;
  if (type === 'module') return 'esm';
  if (type === 'commonjs') return 'commonjs';
  const isModule = ast.body.some(
    (statement) => statement.type.startsWith('Import') || statement.type.startsWith('Export'),
  );
  // Without a `type`, TypeScript's import syntax may be compiled either way.
  return isModule ? 'unknown' : 'commonjs';
}
