import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts, Foresee } from '../analysis/file-facts.js';
import type { ParsedFile } from '../analysis/parsed-file.js';
import type { Finding } from '../decisions/finding.js';
import { applyEdits, combineEdits, editsOf } from '../plans/edits.js';
import type { Edit, Rewrite } from '../plans/plan.js';
import type { Untouched } from '../plans/reasons.js';
import { rules } from '../rules/index.js';
import type { RuleDefinition } from '../rules/rule.js';
import { optionsIn } from '../rules/configs.js';
import type { ConfigName } from '../settings/config-names.js';
import { isIgnored } from '../settings/overrides.js';
import type { Level, Settings } from '../settings/settings.js';
import { readDirectives, readIgnores } from './directives.js';
import { besidesImports, leftImports } from './left-imports.js';
import { visible } from './visible.js';

/** A finding as a person sees it. */
export interface Judgement {
  readonly rule: RuleDefinition;
  readonly finding: Finding;
  /** The rule's message, with its placeholders filled. */
  readonly message: string;
  /** A disable comment covers it: not shown, and not edited. */
  readonly suppressed: boolean;
  /** No comment, but a file of what is known suppresses it. */
  readonly isInBaseline?: boolean;
  readonly level: Level;
}

export interface JudgeOptions {
  /** Only these rules; when absent, all that the configs have or the settings name. */
  readonly slugs?: readonly string[] | undefined;
  /** In place of those that the settings extend. */
  readonly configs?: readonly ConfigName[] | undefined;
}

function fill(template: string, data: Readonly<Record<string, string>>): string {
  return template.replace(/\{\{\s*(\w+)\s*\}\}/g, (whole, key: string) => visible(data[key] ?? whole));
}

/**
 * What settings say of a rule: the options of the configs that they extend, and over these their own.
 *
 * @returns `undefined` where they say nothing of it
 */
export function ownOptions(
  rule: RuleDefinition,
  settings: Settings,
  configs: readonly ConfigName[] = [settings.extends ?? 'recommended'].flat(),
): Readonly<Record<string, unknown>> | 'off' | undefined {
  const own = settings.rules?.[rule.slug];
  if (own === 'off') return own;
  const inConfigs = configs.flatMap((name) => optionsIn(name, rule) ?? []);
  return own || inConfigs.length > 0 ? Object.assign({}, ...inConfigs, own) : undefined;
}

/** The config `migration` warns, where nothing else asks for the rule. */
function levelOf(
  rule: RuleDefinition,
  settings: Settings,
  configs: readonly ConfigName[] = [settings.extends ?? 'recommended'].flat(),
): Level {
  const asking = configs.filter((name) => optionsIn(name, rule));
  const isEased = asking.length > 0 && asking.every((name) => name === 'migration');
  return settings.levels?.[rule.slug] ?? (isEased ? 'warn' : 'error');
}

/** A rule that is on, with its options. */
export type RuleOn = readonly [rule: RuleDefinition, options: Record<string, unknown>];

/** The rules that are on, each with its options. */
export const rulesOn = (settings: Settings, { slugs, configs }: JudgeOptions): RuleOn[] =>
  rules.flatMap((rule): RuleOn[] => {
    const own = ownOptions(rule, settings, configs);
    const isMeant = slugs ? slugs.includes(rule.slug) : own !== undefined;
    return own !== 'off' && isMeant ? [[rule, { ...rule.defaultOptions, ...own }]] : [];
  });

/** The slugs of the rules that judge by some settings. */
export const slugsOn = (settings: Settings, options: JudgeOptions): string[] =>
  rulesOn(settings, options).map(([{ slug }]) => slug);

/** What rules will most likely ask about a file. */
export const foreseenBy =
  (on: readonly RuleOn[]): Foresee =>
  (facts) => {
    const each = on.map(([{ foresees }, options]) => foresees(facts, options));
    return {
      values: each.flatMap(({ values = [] }) => values),
      origins: each.flatMap(({ origins = [] }) => origins),
      typeOrigins: each.flatMap(({ typeOrigins = [] }) => typeOrigins),
    };
  };

/** Puts the first questions of a judgement, for a door that has something else to do before it judges. */
export function beginJudging(facts: FileFacts, settings: Settings, options: JudgeOptions = {}): void {
  for (const [rule, own] of rulesOn(settings, options)) rule.begin?.(facts, own);
}

const commentsIn = ({ ast, frame }: ParsedFile): readonly TSESTree.Comment[] => [
  ...(ast.comments ?? []),
  ...(frame?.comments ?? []),
];

/** Runs the rules over one file's facts; findings come in the order of the text. */
export function judge(facts: FileFacts, settings: Settings, options: JudgeOptions = {}): Judgement[] {
  if (isIgnored(settings, facts.parsed.filename)) return [];
  const disabled = readDirectives(commentsIn(facts.parsed));
  const judgements: Judgement[] = [];
  for (const [rule, own] of rulesOn(settings, options)) {
    const level = levelOf(rule, settings, options.configs);
    for (const finding of rule.decide(facts, own, settings)) {
      const { line, column } = finding.node.loc.start;
      judgements.push({
        rule,
        finding,
        message: fill(rule.messages[finding.messageId] ?? finding.messageId, finding.data),
        suppressed: disabled(rule.slug, line, column),
        level,
      });
    }
  }
  return judgements.sort(
    (a, b) => a.finding.node.range[0] - b.finding.node.range[0] || a.finding.node.range[1] - b.finding.node.range[1],
  );
}

export interface FilePlan {
  /** The text after the edits, without a byte order mark. */
  readonly text: string;
  /** What the text comes of. */
  readonly edits: readonly Edit[];
  /** Each with its own edits. */
  readonly applied: ReadonlyMap<Judgement, readonly Edit[]>;
  readonly refused: readonly { readonly judgement: Judgement; readonly reason: Untouched }[];
  /** Their edits overlap those of an applied one; the next reading decides. */
  readonly deferred: readonly Judgement[];
}

export interface PlanOptions {
  readonly safeOnly?: boolean | undefined;
  /** Rewrites that are not wanted: they are neither applied nor refused. */
  readonly leaveOut?: ((judgement: Judgement) => boolean) | undefined;
}

/** Applies the best rewrite of every judgement that allows it, each whole or not at all. */
export function planFile(judgements: readonly Judgement[], parsed: ParsedFile, options: PlanOptions = {}): FilePlan {
  const ignored = readIgnores(commentsIn(parsed));
  const refused: { judgement: Judgement; reason: Untouched }[] = [];
  const wanted: { judgement: Judgement; rewrite: Rewrite }[] = [];
  for (const judgement of judgements) {
    if (judgement.suppressed || ignored(judgement.finding.node.loc.start.line)) continue;
    const { plan } = judgement.finding;
    if (plan.kind === 'refuse') refused.push({ judgement, reason: plan.reason });
    else if (plan.best.scope === 'project') refused.push({ judgement, reason: 'needs-the-project-engine' });
    else if (plan.best.safety === 'doubtful') refused.push({ judgement, reason: 'unseen-settling' });
    else if (options.safeOnly && plan.best.safety !== 'safe') refused.push({ judgement, reason: 'not-safe' });
    else if (!options.leaveOut?.(judgement)) wanted.push({ judgement, rewrite: plan.best });
  }
  const sets: (readonly Edit[])[] = [];
  const drawn: (typeof wanted)[number][] = [];
  for (const one of wanted) {
    const edits = editsOf(one.rewrite, parsed);
    if (edits.ok) {
      sets.push(besidesImports(parsed, one.rewrite, edits.edits));
      drawn.push(one);
    } else refused.push({ judgement: one.judgement, reason: edits.reason });
  }
  const { deferred } = combineEdits(sets);
  const isApplied = (_: unknown, index: number): boolean => !deferred.includes(index);
  const rewrites = drawn.filter(isApplied).map(({ rewrite }) => rewrite);
  const { edits } = combineEdits([...sets.filter(isApplied), ...leftImports(parsed, rewrites)]);
  return {
    text: applyEdits(parsed.text, edits),
    edits,
    applied: new Map(
      drawn.flatMap(({ judgement }, index) => (deferred.includes(index) ? [] : [[judgement, sets[index]!] as const])),
    ),
    refused,
    deferred: deferred.map((index) => drawn[index]!.judgement),
  };
}
