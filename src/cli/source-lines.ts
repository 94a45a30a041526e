import { readFileSync } from 'node:fs';

/** The lines of files, read once for each. */
const files = new Map<string, readonly string[]>();

/** A line of a file; empty where it cannot be read. */
export function sourceLine(file: string, line: number): string {
  let lines = files.get(file);
  if (!lines) {
    try {
      lines = readFileSync(file, 'utf8').replace(/^\uFEFF/, '').split(/\r?\n/);
    } catch {
      lines = [];
    }
    files.set(file, lines);
  }
  return lines[line - 1] ?? '';
}

/** The name that starts at a place. */
export function nameAt(file: string, line: number, column: number): string {
  return /^[#\w$]+/.exec(sourceLine(file, line).slice(column - 1))?.[0] ?? '';
}

/** A line with carets under a part of it, indented. */
export function underlined(text: string, column: number, width: number, indent: string): readonly [string, string] {
  return [`${indent}${text}`, `${indent}${text.slice(0, column - 1).replace(/[^\t]/g, ' ')}${'^'.repeat(Math.max(1, Math.min(width, text.length - column + 1)))}`];
}

/** The place of an offset; offsets are into the text without its byte order mark. */
export function placeAt(file: string, offset: number): { readonly line: number; readonly column: number } {
  let left = offset;
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  left = Math.min(left, text.length);
  const before = text.slice(0, left);
  return { line: before.split('\n').length, column: left - before.lastIndexOf('\n') };
}
