import type { TSESTree } from '@typescript-eslint/types';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import { childrenOf } from '../../analysis/tree.js';
import type { Edit } from '../../plans/plan.js';

const TODO = '@async-boundary-todo';
const IGNORE = '@async-boundary-ignore';

/** What a person is told at a place that a migration leaves as it is. */
export interface Mark {
  /** From 1. */
  readonly line: number;
  readonly column: number;
  readonly reason: string;
  /** What to do: the end of a sentence. */
  readonly wayOut: string;
}

/** Comments that speak of the line after them: nothing may come between. */
const OF_NEXT_LINE =
  /@ts-(?:ignore|expect-error)|(?:disable|ignore)-next|(?:prettier|biome|oxlint|deno|v8|c8|istanbul)[- ](?:ignore|lint-ignore)/;
const WHOLE_LINE_COMMENT = /^\s*(?:\/\/|\/\*.*\*\/\s*$|\{\s*\/\*)/;

const lineStarts = (text: string): number[] => [
  0,
  ...[...text.matchAll(/\r\n|[\n\r\u2028\u2029]/g)].map(({ index, 0: end }) => index + end.length),
];

type Tree = { readonly text: string; readonly ast: TSESTree.Program };

/** Nodes before which a line may be put: what stands in a list of statements or of members. */
function lists(node: TSESTree.Node): readonly TSESTree.Node[] {
  switch (node.type) {
    case 'Program':
    case 'BlockStatement':
    case 'StaticBlock':
    case 'ClassBody':
    case 'TSInterfaceBody':
    case 'TSModuleBlock':
      return node.body;
    case 'SwitchCase':
      return node.consequent;
    case 'TSTypeLiteral':
      return node.members;
    default:
      return [];
  }
}

/** The lines, from 0, of the statements and members around a place that begin their line, the innermost last. */
function linesAround(offset: number, { text, ast }: Tree): number[] {
  const lines: number[] = [];
  const visit = (node: TSESTree.Node): void => {
    for (const one of lists(node)) {
      // A decorator or `export` may stand before what the list holds.
      const start =
        'decorators' in one && one.decorators?.[0] ? Math.min(one.range[0], one.decorators[0].range[0]) : one.range[0];
      if (offset < start || offset >= one.range[1]) continue;
      const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
      if (text.slice(lineStart, start).trim() === '') lines.push(lineStart);
    }
    for (const child of childrenOf(node, visitorKeys))
      if (child.range[0] <= offset && offset < child.range[1]) visit(child);
  };
  visit(ast);
  return lines;
}

class Lines {
  private readonly starts: number[];
  constructor(private readonly text: string) {
    this.starts = lineStarts(text);
  }
  at(index: number): string {
    return this.text.slice(this.starts[index], this.starts[index + 1]).replace(/[\r\n\u2028\u2029]+$/, '');
  }
  startOf(index: number): number {
    return this.starts[index] ?? this.text.length;
  }
  indexOf(offset: number): number {
    const after = this.starts.findIndex((start) => start > offset);
    return (after < 0 ? this.starts.length : after) - 1;
  }
  /** The comments that fill the lines before one, nearest first, as line numbers. */
  commentsAbove(index: number): number[] {
    const found: number[] = [];
    for (let at = index - 1; at >= 0 && WHOLE_LINE_COMMENT.test(this.at(at)); at -= 1) found.push(at);
    return found;
  }
}

/**
 * Comments that say at each place what to do there, one line each, before the statement or member around it. A place
 * that has its comment already gets none, nor one that a person has answered with `@async-boundary-ignore`.
 *
 * @param file its tree, of the text that the marks' places are in
 */
export function markEdits(marks: readonly Mark[], file: Tree): Edit[] {
  const lines = new Lines(file.text);
  const eol = /\r?\n/.exec(file.text)?.[0] ?? '\n';
  const edits = new Map<string, Edit>();
  for (const { line, column, reason, wayOut } of marks) {
    const statement = linesAround(lines.startOf(line - 1) + column - 1, file).at(-1);
    if (statement === undefined || isIgnored(file.text, line)) continue;
    const index = lines.indexOf(statement);
    const above = lines.commentsAbove(index);
    if (above.some((one) => lines.at(one).includes(IGNORE) || lines.at(one).includes(`${TODO}(${reason}):`))) continue;
    let before = index;
    while (before > 0 && above.includes(before - 1) && OF_NEXT_LINE.test(lines.at(before - 1))) before -= 1;
    const start = lines.startOf(before);
    const indent = /^[^\S\r\n]*/.exec(lines.at(index))![0];
    const text = `${indent}// ${TODO}(${reason}): ${wayOut.replace(/\s+/g, ' ').replace(/\.?$/, '.')}${eol}`;
    edits.set(`${start} ${reason}`, { start, end: start, text, shared: 'list' });
  }
  return [...edits.values()];
}

/** Has a person said of this line, on it or in the comments before it, that it stays as it is? `line` counts from 1. */
export function isIgnored(text: string, line: number): boolean {
  const lines = new Lines(text);
  if (!text.includes(IGNORE)) return false;
  return (
    /(?:\/\/|\/\*).*@async-boundary-ignore/.test(lines.at(line - 1)) ||
    lines.commentsAbove(line - 1).some((one) => lines.at(one).includes(IGNORE))
  );
}
