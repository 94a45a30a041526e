import { relative } from 'node:path';
import type { Row } from '../catalogue/row.js';
import { sourceOf } from '../catalogue/row-source.js';

export const shownPath = (path: string): string =>
  path.startsWith('/') ? relative(process.cwd(), path) || path : path;

/** `our-wait waitFor`, as people know a row. */
export const rowName = (row: Row): string =>
  [row.module[0] === undefined ? 'global' : shownPath(row.module[0]), row.export].join(' ');

/** Who says a row, as people can look it up. */
export function rowSourceText(row: Row): string {
  const source = sourceOf(row);
  switch (source.from) {
    case 'shipped':
      return 'shipped';
    case 'settings':
      return `${shownPath(source.source)}: catalogue[${source.index}]`;
    case 'package':
      return `${source.name}${source.version === undefined ? '' : `@${source.version}`}: asyncBoundary[${source.index}] of its package.json`;
    case 'annotation':
      return `the tag at ${shownPath(source.file)}:${source.line}:${source.column}`;
  }
}
