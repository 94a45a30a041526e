import type { TSESTree } from '@typescript-eslint/types';
import type { Edit, RefusalReason } from './plan.js';
import type { SourceText } from './tokens.js';

type Range = readonly [number, number];

/** Text put in at a place. */
interface Addition {
  readonly at: number;
  /** Where what it opens ends, or what it closes starts: at one place, the inner closes first and opens last. */
  readonly other: number;
  readonly text: string;
  readonly shared: Edit['shared'];
}

/** A step that cannot be done without harm; the whole rewrite is given up. */
export class Refused extends Error {
  readonly reason: RefusalReason;

  constructor(reason: RefusalReason) {
    super(reason);
    this.reason = reason;
  }
}

/** The edits of one rewrite while its steps are taken. */
export class Draft {
  readonly source: SourceText;
  readonly #removals: Edit[] = [];
  readonly #openings: Addition[] = [];
  readonly #closings: Addition[] = [];

  constructor(source: SourceText) {
    this.source = source;
  }

  /** @throws Refused where a comment would go with it */
  replace(range: Range, text: string): void {
    if (this.source.commentsIn(range).length > 0) throw new Refused('comment-in-the-way');
    const edit = { start: range[0], end: range[1], text };
    const isKnown = this.#removals.some(
      (other) => other.start === edit.start && other.end === edit.end && other.text === text,
    );
    if ((range[0] < range[1] || text !== '') && !isKnown) this.#removals.push(edit);
  }

  /** Takes away a stretch whose comments are put in again elsewhere. */
  cut([start, end]: Range): void {
    this.#removals.push({ start, end, text: '' });
  }

  /** Takes away the tokens of a range, and the white space with them where there is no comment to keep. */
  removeTokens(range: Range): void {
    const comments = this.source.commentsIn(range);
    if (comments.length === 0) {
      this.replace(range, '');
      return;
    }
    for (const token of this.source.tokensIn(range)) this.replace(token.range, '');
  }

  open([at, end]: Range, text: string, shared?: Edit['shared']): void {
    if (text !== '') this.#openings.push({ at, other: end, text, shared });
  }

  close([start, at]: Range, text: string, shared?: Edit['shared']): void {
    if (text !== '') this.#closings.push({ at, other: start, text, shared });
  }

  /** Text that belongs to no expression: it stands before all that opens at its place. The later stands first. */
  insert(at: number, text: string, shared?: Edit['shared']): void {
    this.#openings.unshift({ at, other: Number.POSITIVE_INFINITY, text, shared });
  }

  /** Does text that belongs to no expression come in at this place? */
  insertsAt(place: number): boolean {
    return this.#openings.some(({ at, other }) => at === place && other === Number.POSITIVE_INFINITY);
  }

  /** At one place: what closes there, then what opens there, then what is replaced from there on. */
  edits(): Edit[] {
    const closings = this.#closings.toSorted((a, b) => a.at - b.at || b.other - a.other);
    const openings = this.#openings.toSorted((a, b) => a.at - b.at || b.other - a.other);
    const additions = [...closings, ...openings].map(({ at, text, shared }) => ({
      start: at,
      end: at,
      text,
      ...(shared && { shared }),
    }));
    return [...additions, ...this.#removals].sort(
      (a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start),
    );
  }

  /** The first character of a stretch once it is edited; imports and what ends before it do not count. */
  firstOf([start, end]: Range): string {
    const opening = this.#openings
      .filter(({ at, shared }) => at === start && shared !== 'list')
      .toSorted((a, b) => b.other - a.other);
    if (opening[0]) return opening[0].text.trimStart().charAt(0);
    for (let at = start; at < end; at += 1) {
      const inserted = this.edits().find(
        (edit) => edit.start === at && edit.start === edit.end && edit.shared !== 'list' && at > start,
      );
      if (inserted) return inserted.text.trimStart().charAt(0);
      const removal = this.#removals.find((edit) => edit.start === at);
      if (removal?.text.trim()) return removal.text.trim().charAt(0);
      if (removal) at = removal.end - 1;
      else if (!/\s/.test(this.source.text[at]!) && !this.source.commentsIn([at, at + 1]).length)
        return this.source.text[at]!;
      else at = (this.source.commentsIn([at, at + 1])[0]?.range[1] ?? at + 1) - 1;
    }
    return '';
  }

  statementOf(node: TSESTree.Node): TSESTree.Node | undefined {
    for (let at: TSESTree.Node | undefined = node; at; at = at.parent) {
      if (listOf(at)) return at;
    }
    return undefined;
  }
}

/** The statements among which this one stands. */
export function listOf({ parent }: TSESTree.Node): readonly TSESTree.Node[] | undefined {
  // The script of a component, of which the parser's own types know nothing.
  if ((parent?.type as string | undefined) === 'SvelteScriptElement') return (parent as TSESTree.Program).body;
  switch (parent?.type) {
    case 'BlockStatement':
    case 'Program':
    case 'StaticBlock':
    case 'TSModuleBlock':
      return parent.body;
    case 'SwitchCase':
      return parent.consequent;
    default:
      return undefined;
  }
}
