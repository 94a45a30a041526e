import type { ParsedFile } from '../analysis/parsed-file.js';
import { unusedImports } from '../decisions/making/unused-imports.js';
import { editsOf } from '../plans/edits.js';
import type { Edit, Rewrite } from '../plans/plan.js';

/** The import that an edit takes away, or takes a name out of. */
const importAt = ({ ast }: ParsedFile, { start, end, text }: Edit): number =>
  text === '' && start < end
    ? ast.body.findIndex(({ type, range }) => type === 'ImportDeclaration' && range[0] <= start && start < range[1])
    : -1;

/** What a rewrite edits but for imports that it leaves without a use: others may need them, or leave more of them. */
export const besidesImports = (parsed: ParsedFile, { frees }: Rewrite, edits: readonly Edit[]): readonly Edit[] =>
  frees ? edits.filter((edit) => importAt(parsed, edit) < 0) : edits;

/** What takes away the imports, each by itself, that several rewrites together leave without a use. */
export function leftImports(parsed: ParsedFile, rewrites: readonly Rewrite[]): readonly (readonly Edit[])[] {
  const freed = rewrites.flatMap(({ frees = [] }) => frees);
  if (freed.length === 0) return [];
  // What is imported as well decides which empty lines stay.
  const added = rewrites.flatMap(({ steps }) => steps.filter(({ verb }) => verb === 'add-import'));
  const drawn = editsOf({ steps: [...added, ...unusedImports({ parsed }, freed)] }, parsed);
  const edits = drawn.ok ? drawn.edits : [];
  return parsed.ast.body.flatMap((_, index) => {
    const own = edits.filter((edit) => importAt(parsed, edit) === index);
    return own.length > 0 ? [own] : [];
  });
}
