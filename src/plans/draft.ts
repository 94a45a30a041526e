import type { TSESTree } from '@typescript-eslint/types';
import type { Edit, RefusalReason } from './plan.js';
import type { SourceText } from './tokens.js';

type Range = readonly [number, number];

interface Opening {
  readonly at: number;
  /** Where what it opens ends: the outer of two at one place comes first. */
  readonly end: number;
  readonly text: string;
  readonly order: number;
}

interface Closing {
  readonly at: number;
  /** Where what it closes starts: the inner of two at one place comes first. */
  readonly start: number;
  readonly text: string;
  readonly order: number;
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
  readonly #openings: Opening[] = [];
  readonly #closings: Closing[] = [];

  constructor(source: SourceText) {
    this.source = source;
  }

  /** @throws Refused where a comment would go with it */
  replace(range: Range, text: string): void {
    if (this.source.commentsIn(range).length > 0) throw new Refused('comment-in-the-way');
    const edit = { start: range[0], end: range[1], text };
    const isKnown = this.#removals.some((other) => other.start === edit.start && other.end === edit.end && other.text === text);
    if ((range[0] < range[1] || text !== '') && !isKnown) this.#removals.push(edit);
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

  open([at, end]: Range, text: string): void {
    if (text !== '') this.#openings.push({ at, end, text, order: this.#openings.length });
  }

  close([start, at]: Range, text: string): void {
    if (text !== '') this.#closings.push({ at, start, text, order: this.#closings.length });
  }

  /** Text that belongs to no range: an import, a statement of its own. */
  insert(at: number, text: string): void {
    this.#openings.push({ at, end: Number.POSITIVE_INFINITY, text, order: -this.#openings.length });
  }

  edits(): Edit[] {
    // At one place: what closes there, then what opens there, then what is replaced from there on.
    const closings = this.#closings.toSorted((a, b) => a.at - b.at || b.start - a.start || a.order - b.order);
    const openings = this.#openings.toSorted((a, b) => a.at - b.at || b.end - a.end || b.order - a.order);
    const insertions = [...closings, ...openings].map(({ at, text }) => ({ start: at, end: at, text }));
    return [...insertions, ...this.#removals].sort((a, b) => a.start - b.start || Number(a.end > a.start) - Number(b.end > b.start));
  }

  statementOf(node: TSESTree.Node): TSESTree.Node | undefined {
    for (let at: TSESTree.Node | undefined = node; at; at = at.parent) {
      if (at.parent?.type === 'BlockStatement' || at.parent?.type === 'Program' || at.parent?.type === 'SwitchCase') return at;
    }
    return undefined;
  }
}
