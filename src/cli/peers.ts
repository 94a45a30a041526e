import { relative } from 'node:path';
import type { Hidden, PeerJudgement, PeerSite } from '../adapters/peers/sites.js';
import { plural } from './colour.js';

/** What a comment of another linter hides, for whoever reads it with a program. Places count from 1. */
export interface PeerData {
  readonly line: number;
  readonly column: number;
  /** `eslint-disable-next-line`. */
  readonly directive: string;
  /** The rule, as the comment names it. */
  readonly rule: string;
  readonly hides: Hidden;
  /** Where what it hides is found. */
  readonly findings: readonly { readonly ruleId: string; readonly line: number; readonly column: number }[];
}

export function peerData({ at, name, hides, findings }: PeerSite): PeerData {
  const { line, column } = at.comment.loc.start;
  return {
    line,
    column: column + 1,
    directive: at.label,
    rule: name.written,
    hides,
    findings: findings.map(({ rule, finding }) => ({
      ruleId: `async-boundary/${rule.slug}`,
      line: finding.node.loc.start.line,
      column: finding.node.loc.start.column + 1,
    })),
  };
}

/** What it hides: the end of a sentence. */
function hiddenText({ hides, known }: PeerSite, { findings }: PeerData): string {
  switch (hides) {
    case 'mistake':
      return `a mistake (${findings.map(({ ruleId, line, column }) => `${line}:${column} ${ruleId}`).join(', ')})`;
    case 'no-mistake':
      return known
        ? `no mistake: the promise of \`${known.call}\` may be dropped, since ${known.row.why}`
        : 'no mistake';
    case 'nothing':
      return 'nothing';
    case 'unknown':
      return 'what cannot be told, since types are missing';
  }
}

const NAMES: Readonly<Record<Hidden, string>> = {
  mistake: 'a mistake',
  'no-mistake': 'no mistake',
  nothing: 'nothing',
  unknown: 'what cannot be told',
};

/** What a run says of the comments of other linters. */
export class PeerLines {
  readonly #lines: string[] = [];
  readonly #counts = new Map<Hidden, number>();

  add(file: string, { sites }: PeerJudgement): void {
    for (const site of sites) {
      const data = peerData(site);
      this.#counts.set(site.hides, (this.#counts.get(site.hides) ?? 0) + 1);
      this.#lines.push(
        `  ${relative(process.cwd(), file)}:${data.line}:${data.column}: ${data.directive} ${data.rule} hides ${hiddenText(site, data)}.`,
      );
    }
  }

  told(): string {
    const hidden = (Object.keys(NAMES) as Hidden[]).flatMap((hides) => {
      const count = this.#counts.get(hides);
      return count === undefined ? [] : [`${count} ${count === 1 ? 'hides' : 'hide'} ${NAMES[hides]}`];
    });
    const all = plural(this.#lines.length, 'comment');
    if (this.#lines.length === 0) return 'No comment silences a rule of another linter that one here stands in for.\n';
    return `${all} of other linters: ${hidden.join(', ')}.\n${this.#lines.map((line) => `${line}\n`).join('')}`;
  }
}
