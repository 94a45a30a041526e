import { createHash } from 'node:crypto';
import type { Judgement } from '../adapters/judge.js';
import type { Drive } from '../analysis/driven-by.js';
import type { Rewrite } from '../plans/plan.js';
import { refusals } from '../plans/reasons.js';

interface RewriteData {
  readonly name: string;
  readonly title: string;
  /** `project`: callers must follow, which `async-boundary migrate` does. */
  readonly scope: Rewrite['scope'];
  readonly safety: Rewrite['safety'];
}

export type PlanData =
  | ({ readonly kind: 'rewrite' } & RewriteData)
  | {
      readonly kind: 'refuse';
      readonly reason: keyof typeof refusals;
      readonly message: string;
      /** The end of a sentence: "To go on, …". */
      readonly wayOut?: string;
      readonly advice?: string;
    };

/** A call on the way to a runner. Places count from 1. */
interface HopData {
  readonly name: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

interface DriveData {
  readonly by: Drive['by'];
  readonly how: Drive['how'];
  readonly afterAwait?: string;
  readonly line: number;
  readonly column: number;
}

/** What a finding has beyond what ESLint's result format can hold, for whoever reads it with a program. */
export interface FindingData {
  /** What would be done, or why nothing is. */
  readonly plan: PlanData;
  /** What may be done in its stead. */
  readonly alternatives?: readonly RewriteData[];
  /** The calls that lead to the runner, where the call that is reported is none itself. */
  readonly chain?: readonly HopData[];
  /** `may`: on some paths only. */
  readonly certainty?: 'always' | 'may';
  /** What is on the stack when the code runs. */
  readonly drivenBy: readonly DriveData[];
}

const rewriteData = ({ name, title, scope, safety }: Rewrite): RewriteData => ({ name, title, scope, safety });

function driveData(drive: Drive): DriveData {
  const { by, how, at } = drive;
  const { line, column } = at.loc.start;
  return { by, how, ...(drive.by === 'microtask' && { afterAwait: drive.afterAwait }), line, column: column + 1 };
}

export function findingData({ finding: { plan, reached, drivenBy } }: Judgement): FindingData {
  return {
    plan:
      plan.kind === 'rewrite'
        ? { kind: 'rewrite', ...rewriteData(plan.best) }
        : {
            kind: 'refuse',
            reason: plan.reason,
            ...refusals[plan.reason],
            ...(plan.advice !== undefined && { advice: plan.advice }),
          },
    ...(plan.alternatives.length > 0 && { alternatives: plan.alternatives.map(rewriteData) }),
    ...(reached && {
      chain: reached.chain.map(({ name, file, line, column }) => ({ name, file, line, column })),
      certainty: reached.certainty,
    }),
    drivenBy: drivenBy.map(driveData),
  };
}

/**
 * Names for findings that stay when lines are added above them or the code is laid out anew: the rule, what it says, and
 * the code of the line without its blanks. The same code more than once in a file is counted.
 */
export class Fingerprints {
  readonly #lines: readonly string[];
  readonly #seen = new Map<string, number>();

  /** @param text without its byte order mark */
  constructor(text: string) {
    this.#lines = text.split(/\r?\n/);
  }

  /** The name without its count. */
  codeOf({ rule, finding }: Judgement): string {
    const code = (this.#lines[finding.node.loc.start.line - 1] ?? '').replace(/\s/g, '');
    return createHash('sha256').update([rule.slug, finding.messageId, code].join('\0')).digest('hex').slice(0, 16);
  }

  of(judgement: Judgement): string {
    const hash = this.codeOf(judgement);
    const count = (this.#seen.get(hash) ?? 0) + 1;
    this.#seen.set(hash, count);
    return `${hash}:${count}`;
  }
}
