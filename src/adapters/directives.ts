import { ConfigCommentParser } from '@eslint/plugin-kit';
import type { TSESTree } from '@typescript-eslint/types';

/** Is the rule turned off by a comment at this place? `line` counts from 1, `column` from 0. */
export type DisabledAt = (slug: string, line: number, column: number) => boolean;

type Place = { readonly line: number; readonly column: number };
interface Directive extends Place {
  readonly disables: boolean;
  /** No names: every rule. */
  readonly names: ReadonlySet<string> | undefined;
}

const PREFIX = 'async-boundary/';
const parser = new ConfigCommentParser();

const isBefore = (a: Place, b: Place): boolean => a.line < b.line || (a.line === b.line && a.column <= b.column);
const covers = (names: ReadonlySet<string> | undefined, slug: string): boolean => !names || names.has(PREFIX + slug);

/**
 * Reads `eslint-disable`, `-disable-line`, `-disable-next-line` and `eslint-enable` comments as ESLint does
 * (https://eslint.org/docs/latest/use/configure/rules#disabling-rules), for the doors that run without it; and the same
 * words with `oxlint` in front, which oxlint's editor writes.
 * Rules are named `async-boundary/<slug>`; a later `enable` wins over an earlier `disable`.
 */
export function readDirectives(comments: readonly TSESTree.Comment[]): DisabledAt {
  const ranges: Directive[] = [];
  const lines = new Map<number, (ReadonlySet<string> | undefined)[]>();

  for (const comment of comments) {
    if (!/(?:es|ox)lint-/.test(comment.value)) continue;
    const directive = parser.parseDirective(comment.value);
    if (!directive) continue;
    const label = directive.label.replace(/^oxlint-/, 'eslint-');
    // ESLint takes a range from block comments only; oxlint's editor writes it as a line comment.
    const mayRange = comment.type === 'Block' || label !== directive.label;
    const listed = Object.keys(parser.parseListConfig(directive.value));
    const names = listed.length > 0 ? new Set(listed) : undefined;
    const { start, end } = comment.loc;

    if (label === 'eslint-disable-line' || label === 'eslint-disable-next-line') {
      // ESLint refuses a disable-line comment that spans lines; one for the next line counts from where it ends.
      if (label === 'eslint-disable-line' && start.line !== end.line) continue;
      const line = label === 'eslint-disable-line' ? start.line : end.line + 1;
      lines.set(line, [...(lines.get(line) ?? []), names]);
    } else if (mayRange && (label === 'eslint-disable' || label === 'eslint-enable')) {
      ranges.push({ line: start.line, column: start.column, disables: label === 'eslint-disable', names });
    }
  }

  return (slug, line, column) => {
    if (lines.get(line)?.some((names) => covers(names, slug))) return true;
    const last = ranges.findLast((directive) => covers(directive.names, slug) && isBefore(directive, { line, column }));
    return last?.disables ?? false;
  };
}

/**
 * Reads `@async-boundary-ignore`: a person's answer to a migration, which leaves the site as it is and does not speak of
 * it again. It stands on the site's line, or in a comment that ends on the line before it.
 */
export function readIgnores(comments: readonly TSESTree.Comment[]): (line: number) => boolean {
  const ignored = new Set<number>();
  for (const { value, loc } of comments) {
    if (!value.includes('@async-boundary-ignore')) continue;
    ignored.add(loc.start.line);
    let line = loc.end.line + 1;
    // Further comments may stand in between, below one another.
    for (
      let next;
      (next = comments.find((other) => other.loc.start.line === line && other.loc.start.column === loc.start.column));
    )
      line = next.loc.end.line + 1;
    ignored.add(line);
  }
  return (line) => ignored.has(line);
}
