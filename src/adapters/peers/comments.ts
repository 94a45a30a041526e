import { ConfigCommentParser } from '@eslint/plugin-kit';
import type { TSESTree } from '@typescript-eslint/types';
import { rules } from '../../rules/index.js';
import type { PeerRule } from '../../rules/rule.js';

/** What a comment turns off: places of one line, all from it on to where it is turned on again, or the whole file. */
type Reach = 'line' | 'next-line' | 'from' | 'file';

interface Form {
  readonly linter: PeerRule['linter'];
  readonly reach: Reach | 'until';
  /** Comments may stand between it and the line that it speaks of. */
  readonly skipsComments?: boolean;
}

const LINES = { 'disable-line': 'line', 'disable-next-line': 'next-line', disable: 'from', enable: 'until' } as const;

/** The comments of the linters whose rules ours stand in for. */
const FORMS: ReadonlyMap<string, Form> = new Map<string, Form>([
  ...['eslint', 'oxlint'].flatMap((name) =>
    Object.entries(LINES).map(([word, reach]): [string, Form] => [`${name}-${word}`, { linter: 'eslint', reach }]),
  ),
  // `/* eslint rule: off */`
  ['eslint', { linter: 'eslint', reach: 'file' }],
  ['biome-ignore', { linter: 'biome', reach: 'next-line', skipsComments: true }],
  ['biome-ignore-all', { linter: 'biome', reach: 'file' }],
  ['biome-ignore-start', { linter: 'biome', reach: 'from' }],
  ['biome-ignore-end', { linter: 'biome', reach: 'until' }],
  ['deno-lint-ignore', { linter: 'deno', reach: 'next-line', skipsComments: true }],
  ['deno-lint-ignore-file', { linter: 'deno', reach: 'file' }],
]);

/** How plugins are named where ESLint's own name is another. */
const PLUGINS: Readonly<Record<string, string>> = {
  typescript: '@typescript-eslint/',
  'typescript-eslint': '@typescript-eslint/',
  node: 'n/',
  eslint: '',
};

/** A rule and its level, in a comment that configures rules. */
const LEVEL = /^(["']?)([\w@/-]+)\1\s*:\s*(["']?)(off|warn|error|[012])\3$/;

const parser = new ConfigCommentParser();

/** `typescript-eslint(no-x)` and `typescript/no-x` as ESLint has it; `lint/nursery/noX` without its group. */
function canonical(linter: PeerRule['linter'], written: string): string {
  if (linter === 'biome') return written.replace(/^lint\/.*\//, '');
  const [, plugin, rule] = /^([\w@-]+)[(/]([^()]+)\)?$/.exec(written) ?? [];
  return plugin !== undefined && plugin in PLUGINS ? `${PLUGINS[plugin]}${rule}` : written;
}

/** A name in a comment of a rule that ours stand in for. */
export interface ReplacedName {
  readonly written: string;
  /** Of the rules that do. */
  readonly slugs: readonly string[];
}

/** A comment of another linter that names such a rule. */
export interface PeerComment {
  readonly comment: TSESTree.Comment;
  /** `eslint-disable-next-line`. */
  readonly label: string;
  readonly replaced: readonly ReplacedName[];
  /** The names in it, in order, as they are written, and what separates them. */
  readonly names: readonly string[];
  readonly separator: ', ' | ' ';
  /** The names alone, in the comment's text. */
  readonly list: string;
  readonly reach: Reach | 'until';
  /** The line that it speaks of, where it is one. */
  readonly line?: number;
}

function namesIn(linter: PeerRule['linter'], value: string): { list: string; names: string[]; separator: ', ' | ' ' } {
  if (linter === 'eslint') {
    const names = value.split(',').map((name) => name.trim());
    return { list: value, names: names.filter((name) => name !== ''), separator: ', ' };
  }
  const list = linter === 'biome' ? value.replace(/:(?:\s[^]*)?$/, '') : value;
  return { list, names: list.split(/[\s,]+/).filter((name) => name !== ''), separator: ' ' };
}

/** The line after a comment, or after those that follow it on lines of their own. */
function lineAfter(comment: TSESTree.Comment, comments: readonly TSESTree.Comment[], skips: boolean): number {
  let line = comment.loc.end.line + 1;
  for (let next; skips && (next = comments.find(({ loc }) => loc.start.line === line)); )
    if (next.loc.start.column === comment.loc.start.column) line = next.loc.end.line + 1;
    else break;
  return line;
}

/** Reads the comments of other linters that name a rule which ours stand in for. */
export function readPeerComments(comments: readonly TSESTree.Comment[]): PeerComment[] {
  return comments.flatMap((comment): PeerComment[] => {
    if (!/lint|biome/.test(comment.value)) return [];
    const directive = parser.parseDirective(comment.value.replace(/^\*/, ''));
    const form = directive && FORMS.get(directive.label);
    if (!form) return [];
    const { linter, reach, skipsComments = false } = form;
    // ESLint takes a range from block comments only.
    if (directive.label.startsWith('eslint-') && (reach === 'from' || reach === 'until') && comment.type !== 'Block')
      return [];
    const { list, names, separator } = namesIn(linter, directive.value);
    const isConfiguration = directive.label === 'eslint';
    if (isConfiguration && (comment.type !== 'Block' || names.some((one) => !LEVEL.test(one)))) return [];
    const replaced = names.flatMap((written): ReplacedName[] => {
      const [, , configured = '', , level = ''] = isConfiguration ? LEVEL.exec(written)! : [];
      if (isConfiguration && level !== 'off' && level !== '0') return [];
      const name = canonical(linter, isConfiguration ? configured : written);
      const slugs = rules
        .filter(({ replaces = [] }) => replaces.some((peer) => peer.linter === linter && peer.name === name))
        .map(({ slug }) => slug);
      return slugs.length > 0 ? [{ written, slugs }] : [];
    });
    // One that turns everything on again ends what a name has begun.
    if (replaced.length === 0 && (reach !== 'until' || names.length > 0)) return [];
    const line =
      reach === 'line'
        ? comment.loc.start.line
        : reach === 'next-line'
          ? lineAfter(comment, comments, skipsComments)
          : undefined;
    const read = { comment, label: directive.label, replaced, names, separator, list: list.trim(), reach };
    return [line === undefined ? read : { ...read, line }];
  });
}

const isBehind = (place: TSESTree.Position, { loc }: TSESTree.Comment): boolean =>
  place.line > loc.end.line || (place.line === loc.end.line && place.column >= loc.end.column);

/** Does a comment turn a name off at a place? @param all the comments of the file, for those that turn it on again */
export function covers(
  one: PeerComment,
  { written }: ReplacedName,
  place: TSESTree.Position,
  all: readonly PeerComment[],
): boolean {
  if (one.line !== undefined) return place.line === one.line;
  if (one.reach === 'file') return true;
  if (one.reach === 'until' || !isBehind(place, one.comment)) return false;
  return !all.some(
    (other) =>
      other.reach === 'until' &&
      (other.names.length === 0 || other.names.includes(written)) &&
      isBehind(other.comment.loc.start, one.comment) &&
      isBehind(place, other.comment),
  );
}
