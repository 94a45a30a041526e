import { readFileSync } from 'node:fs';
import { splitBom } from '../analysis/byte-order-mark.js';
import { placeIn } from '../analysis/text-place.js';

interface Source {
  /** Without its byte order mark. */
  readonly text: string;
  readonly lines: readonly string[];
}

/** Files, read once each. */
const sources = new Map<string, Source>();

/** @throws Error where the file cannot be read */
function sourceOf(file: string): Source {
  let source = sources.get(file);
  if (!source) {
    const { text } = splitBom(readFileSync(file, 'utf8'));
    sources.set(file, (source = { text, lines: text.split(/\r?\n/) }));
  }
  return source;
}

/** A line of a file; empty where it cannot be read. */
export function sourceLine(file: string, line: number): string {
  try {
    return sourceOf(file).lines[line - 1] ?? '';
  } catch {
    return '';
  }
}

/** The name that starts at a place. */
export function nameAt(file: string, line: number, column: number): string {
  return /^[#\w$]+/.exec(sourceLine(file, line).slice(column - 1))?.[0] ?? '';
}

/** A line with carets under a part of it, indented. */
export function underlined(text: string, column: number, width: number, indent: string): readonly [string, string] {
  return [
    `${indent}${text}`,
    `${indent}${text.slice(0, column - 1).replace(/[^\t]/g, ' ')}${'^'.repeat(Math.max(1, Math.min(width, text.length - column + 1)))}`,
  ];
}

/** The place of an offset; offsets are into the text without its byte order mark. */
export function placeAt(file: string, offset: number): ReturnType<typeof placeIn> {
  return placeIn(sourceOf(file).text, offset);
}
