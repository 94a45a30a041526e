import type { Judgement } from '../adapters/judge.js';
import type { LostFile } from '../adapters/lost-file.js';
import type { OpenedFile } from '../adapters/workspace.js';
import { splitBom } from '../analysis/byte-order-mark.js';
import { findingData, Fingerprints, type FindingData } from './finding-data.js';
import type { PeerData } from './peers.js';
import { mergedEdit } from './merged-edit.js';

export interface Fix {
  readonly range: readonly [number, number];
  readonly text: string;
}

/** https://eslint.org/docs/latest/integrate/nodejs-api#-lintmessage-type */
export interface LintMessage {
  readonly ruleId: string | null;
  readonly severity: 1 | 2;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly messageId?: string;
  readonly fatal?: true;
  readonly fix?: Fix;
  readonly suggestions?: readonly { readonly desc: string; readonly fix: Fix }[];
  /** Beyond ESLint's own, as what follows. Stays the same while the code of the line does. */
  readonly fingerprint?: string;
  readonly data?: FindingData;
}

/** https://eslint.org/docs/latest/integrate/nodejs-api#-lintresult-type */
export interface LintResult {
  readonly filePath: string;
  readonly messages: readonly LintMessage[];
  readonly suppressedMessages: readonly (LintMessage & {
    readonly suppressions: readonly { kind: 'directive' | 'file'; justification: string }[];
  })[];
  readonly errorCount: number;
  readonly fatalErrorCount: number;
  readonly warningCount: number;
  readonly fixableErrorCount: number;
  readonly fixableWarningCount: number;
  readonly usedDeprecatedRules: readonly never[];
  readonly source?: string;
  /** Beyond ESLint's own: what comments of other linters hide, where that was asked. */
  readonly peers?: readonly PeerData[];
}

function message(judgement: Judgement, source: string, opened: OpenedFile, fingerprint: string): LintMessage {
  const { rule, finding, message: text, level } = judgement;
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
    severity: level === 'warn' ? 1 : 2,
    message: text,
    line: start.line,
    column: start.column + 1,
    endLine: end.line,
    endColumn: end.column + 1,
    messageId: finding.messageId,
    ...(fix ? { fix } : {}),
    ...(suggestions.length > 0 ? { suggestions } : {}),
    fingerprint,
    data: findingData(judgement),
  };
}

function result(
  filePath: string,
  messages: LintMessage[],
  suppressedMessages: LintResult['suppressedMessages'],
  source?: string,
): LintResult {
  return {
    filePath,
    messages,
    suppressedMessages,
    errorCount: messages.filter(({ severity }) => severity === 2).length,
    fatalErrorCount: messages.filter(({ fatal }) => fatal).length,
    warningCount: messages.filter(({ severity }) => severity === 1).length,
    fixableErrorCount: messages.filter(({ fix, severity }) => fix && severity === 2).length,
    fixableWarningCount: messages.filter(({ fix, severity }) => fix && severity === 1).length,
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
  const fingerprints = new Fingerprints(text);
  const all = judgements.map((judgement) => ({
    judgement,
    shown: message(judgement, text, opened, fingerprints.of(judgement)),
  }));
  const open = all.filter(({ judgement }) => !judgement.suppressed).map(({ shown }) => shown);
  const hidden = all
    .filter(({ judgement }) => judgement.suppressed)
    .map(({ judgement, shown }) => ({
      ...shown,
      suppressions: [{ kind: judgement.isInBaseline ? ('file' as const) : ('directive' as const), justification: '' }],
    }));
  return result(filePath, open, hidden, source);
}

lintResult.fatal = ({ filename, line, column, reason }: LostFile): LintResult =>
  result(filename, [{ ruleId: null, severity: 2, fatal: true, message: reason, line, column }], []);
