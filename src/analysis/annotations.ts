import type { NestedRunnerRow, Runtime, TopLevelRunnerRow } from '../catalogue/row.js';
import { RUNTIMES } from '../catalogue/runtimes.js';
import { sourced } from '../catalogue/row-source.js';
import { placeIn } from './text-place.js';

export const ANNOTATION = '@asyncBoundary';
const WORDS = ['insulator', 'runner', 'blocks', 'assume-pure'] as const;

export type AnnotationWord = (typeof WORDS)[number];

/** What a tag says, and where: `@asyncBoundary runner effect - it provides its own services`. */
export interface Tag {
  readonly word: AnnotationWord;
  /** For `runner`: whose root it is; without one it re-enters the event loop. */
  readonly runtime?: Exclude<Runtime, 'microtask'>;
  readonly reason?: string;
  /** Of the `@`. */
  readonly offset: number;
}

/** A tag that says nothing: the end of a sentence. */
export interface WrongTag {
  readonly wrong: string;
  readonly offset: number;
}

const quoted = (words: readonly string[]): string =>
  words
    .map((word) => `'${word}'`)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1');

/** Reads the tag of one JSDoc comment; the last one counts, as it does for other tags. */
export function readTag(comment: string, start: number): Tag | WrongTag | undefined {
  const at = comment.lastIndexOf(ANNOTATION);
  if (at < 0) return undefined;
  const offset = start + at;
  const line = comment
    .slice(at + ANNOTATION.length)
    .split(/\r?\n/, 1)[0]!
    .replace(/\*\/$/, '');
  const [, word = '', rest = ''] = /^\s*([\w-]*)\s*(.*)$/.exec(line)!;
  if (!WORDS.includes(word as AnnotationWord))
    return { wrong: `'${ANNOTATION}${word === '' ? '' : ` ${word}`}' says nothing: it takes ${quoted(WORDS)}`, offset };
  const [, first = '', text = ''] = /^([a-z]\w*)?\s*(.*)$/.exec(rest.trim())!;
  const runtime = word === 'runner' ? RUNTIMES.find((known) => known === first) : undefined;
  const reason = (runtime === undefined ? rest : text).replace(/^[\s:–—-]+/, '').trim();
  return {
    word: word as AnnotationWord,
    ...(runtime === undefined ? {} : { runtime }),
    ...(reason === '' ? {} : { reason }),
    offset,
  };
}

/** The tag of the JSDoc comment that stands right before an offset; line comments between the two do not part them. */
export function tagBefore(text: string, offset: number): Tag | undefined {
  let before = text.slice(0, offset).trimEnd();
  for (;;) {
    const line = before.slice(before.lastIndexOf('\n') + 1);
    if (!line.trimStart().startsWith('//')) break;
    before = before.slice(0, before.length - line.length).trimEnd();
  }
  if (!before.endsWith('*/')) return undefined;
  const start = before.lastIndexOf('/*');
  if (start < 0 || before[start + 2] !== '*') return undefined;
  const tag = readTag(before.slice(start), start);
  return tag && 'word' in tag ? tag : undefined;
}

/** Where a tag stands; both count from 1. */
export function placeOfTag(
  text: string,
  { offset }: Pick<Tag, 'offset'>,
): { readonly line: number; readonly column: number } {
  return placeIn(text, offset);
}

/** `file:line:column`, by which a tag is known. */
export const tagId = (file: string, text: string, tag: Pick<Tag, 'offset'>): string => {
  const { line, column } = placeOfTag(text, tag);
  return `${file}:${line}:${column}`;
};

/** The row that callers of an annotated runner are judged by. */
export function rowOfTag(
  tag: Tag,
  name: string,
  file: string,
  text: string,
): NestedRunnerRow | TopLevelRunnerRow | undefined {
  if (tag.word !== 'runner' && tag.word !== 'blocks') return undefined;
  const source = { from: 'annotation', file, ...placeOfTag(text, tag) } as const;
  const base = { module: [], export: name, docs: '', callStyle: 'call' } as const;
  if (tag.runtime !== undefined) {
    // What it runs is made inside: its arguments are nobody's operation.
    return sourced(
      {
        ...base,
        kind: 'top-level-runner',
        runtime: tag.runtime,
        operand: -1,
        takes: 'operation',
        returns: 'promise',
        loses: ['services', 'interruption'],
      },
      source,
    );
  }
  const hazard = tag.word === 'blocks' ? 'stalls' : 'reenters';
  return sourced(
    {
      ...base,
      kind: 'nested-runner',
      hazard,
      instead: tag.reason ?? 'call an asynchronous function that does the same',
    },
    source,
  );
}
