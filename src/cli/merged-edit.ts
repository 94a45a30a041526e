import { applyEdits, editsOf } from '../plans/edits.js';
import type { Rewrite } from '../plans/plan.js';
import type { OpenedFile } from '../adapters/workspace.js';

/** A rewrite as one replacement, which is what ESLint's result format holds; nothing where the text does not allow it. */
export function mergedEdit(
  rewrite: Rewrite,
  text: string,
  { parsed }: OpenedFile,
): { range: [number, number]; text: string } | undefined {
  const drawn = editsOf(rewrite, parsed);
  if (!drawn.ok || drawn.edits.length === 0) return undefined;
  const start = Math.min(...drawn.edits.map((edit) => edit.start));
  const end = Math.max(...drawn.edits.map((edit) => edit.end));
  const moved = drawn.edits.map((edit) => ({ start: edit.start - start, end: edit.end - start, text: edit.text }));
  return { range: [start, end], text: applyEdits(text.slice(start, end), moved) };
}
