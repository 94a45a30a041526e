import type { Judgement } from '../adapters/judge.js';
import type { LostFile } from '../adapters/lost-file.js';
import type { OpenedFile } from '../adapters/workspace.js';
import { splitBom } from '../analysis/byte-order-mark.js';
import type { Plan } from '../plans/plan.js';
import { mergedEdit } from './merged-edit.js';

interface Fix {
  readonly range: readonly [number, number];
  readonly text: string;
}

/** https://eslint.org/docs/latest/integrate/nodejs-api#-lintmessage-type */
export interface LintMessage {
  readonly ruleId: string | null;
  readonly severity: 2;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly messageId?: string;
  readonly fatal?: true;
  readonly fix?: Fix;
  readonly suggestions?: readonly { readonly desc: string; readonly fix: Fix }[];
  /** Beyond ESLint's own: what would be done and how far to trust it, or why nothing is. */
  readonly plan?: string;
}

/** https://eslint.org/docs/latest/integrate/nodejs-api#-lintresult-type */
export interface LintResult {
  readonly filePath: string;
  readonly messages: readonly LintMessage[];
  readonly suppressedMessages: readonly (LintMessage & {
    readonly suppressions: readonly { kind: 'directive'; justification: string }[];
  })[];
  readonly errorCount: number;
  readonly fatalErrorCount: number;
  readonly warningCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  readonly usedDeprecatedRules: readonly never[];
  readonly source?: string;
}

const planText = (plan: Plan): string =>
  plan.kind === 'refuse' ? `refused: ${plan.reason}` : `${plan.best.scope}, ${plan.best.safety}: ${plan.best.title}`;

function message({ rule, finding, message: text }: Judgement, source: string, opened: OpenedFile): LintMessage {
  const { start, end } = finding.node.loc;
  const { plan } = finding;
  const fixes = opened.textDiffers
    ? []
    : plan.kind === 'rewrite'
      ? [plan.best, ...plan.alternatives]
      : plan.alternatives;
  const suggestions: { desc: string; fix: Fix }[] = [];
  let fix: Fix | undefined;
  for (const rewrite of fixes) {
    if (rewrite.scope === 'project') continue;
    const edit = mergedEdit(rewrite, source, opened);
    if (!edit) continue;
    if (plan.kind === 'rewrite' && rewrite === plan.best && rewrite.safety === 'safe') fix = edit;
    else suggestions.push({ desc: rewrite.title, fix: edit });
  }
  return {
    ruleId: `async-boundary/${rule.slug}`,
    severity: 2,
    message: text,
    line: start.line,
    column: start.column + 1,
    endLine: end.line,
    endColumn: end.column + 1,
    messageId: finding.messageId,
    ...(fix ? { fix } : {}),
    ...(suggestions.length > 0 ? { suggestions } : {}),
    plan: planText(plan),
  };
}

function result(filePath: string, messages: LintMessage[], suppressed: LintMessage[], source?: string): LintResult {
  return {
    filePath,
    messages,
    suppressedMessages: suppressed.map((one) => ({ ...one, suppressions: [{ kind: 'directive', justification: '' }] })),
    errorCount: messages.length,
    fatalErrorCount: messages.filter(({ fatal }) => fatal).length,
    warningCount: 0,
    fixableErrorCount: messages.filter(({ fix }) => fix).length,
    fixableWarningCount: 0,
    usedDeprecatedRules: [],
    ...(messages.length > 0 && source !== undefined ? { source } : {}),
  };
}

/** One file's judgements in the shape of ESLint's own results, so that its formatters and readers take them. */
export function lintResult(
  filePath: string,
  source: string,
  opened: OpenedFile,
  judgements: readonly Judgement[],
): LintResult {
  const { text } = splitBom(source);
  const shown = (suppressed: boolean): LintMessage[] =>
    judgements
      .filter((judgement) => judgement.suppressed === suppressed)
      .map((judgement) => message(judgement, text, opened));
  return result(filePath, shown(false), shown(true), source);
}

lintResult.fatal = ({ filename, line, column, reason }: LostFile): LintResult =>
  result(filename, [{ ruleId: null, severity: 2, fatal: true, message: reason, line, column }], []);
