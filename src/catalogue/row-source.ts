import type { Row } from './row.js';

/** Who says a row. */
export type RowSource =
  | { readonly from: 'shipped' }
  /** `source`: a settings file's path, or the words for ESLint's settings. */
  | { readonly from: 'settings'; readonly source: string; readonly index: number }
  | {
      readonly from: 'package';
      readonly name: string;
      readonly version: string | undefined;
      readonly manifest: string;
      readonly index: number;
    }
  | { readonly from: 'annotation'; readonly file: string; readonly line: number; readonly column: number };

const sources = new WeakMap<Row, RowSource>();
const SHIPPED: RowSource = { from: 'shipped' };

/** Remembers where a row was written; shipped ones need no word. */
export function sourced<R extends Row>(row: R, source: RowSource): R {
  sources.set(row, source);
  return row;
}

export function sourceOf(row: Row): RowSource {
  return sources.get(row) ?? SHIPPED;
}
