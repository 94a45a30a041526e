import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { PromiseUses } from '../../decisions/making/promise-uses.js';
import { promiseUses } from '../../decisions/making/promise-uses.js';
import type { Edit } from '../../plans/plan.js';
import { rules } from '../../rules/index.js';
import type { Settings } from '../../settings/settings.js';
import { judge, slugsOn, type JudgeOptions, type Judgement } from '../judge.js';
import type { OpenedFile } from '../workspace.js';
import { covers, readPeerComments, type PeerComment, type ReplacedName } from './comments.js';
import { removalsOf } from './removals.js';

/** What a comment of another linter hides. `unknown`: types are missing that would tell. */
export type Hidden = 'mistake' | 'no-mistake' | 'nothing' | 'unknown';

/** One rule that one comment of another linter turns off. */
export interface PeerSite {
  readonly at: PeerComment;
  readonly name: ReplacedName;
  readonly hides: Hidden;
  /** What our rules find there. */
  readonly findings: readonly Judgement[];
  /** For `no-mistake`: the call that the catalogue knows. */
  readonly known?: PromiseUses['known'];
}

export interface PeerJudgement {
  /** What our rules find: those that are on, and those that stand in for a rule at the places where a comment turns it off. */
  readonly judgements: readonly Judgement[];
  readonly sites: readonly PeerSite[];
  /** What is found where a comment or a `void` silences a rule of another linter. */
  readonly silenced: ReadonlySet<Judgement>;
  readonly comments: readonly PeerComment[];
}

/** A promise that `void` lets go is judged as well where the policy names who gets its rejection. */
function withVoidJudged(settings: Settings): Settings {
  if (typeof settings.fireAndForget !== 'object') return settings;
  const own = rules.flatMap(({ slug, forPeers }) => {
    const written = settings.rules?.[slug];
    return forPeers && written !== 'off' ? [[slug, { ...written, ...forPeers }] as const] : [];
  });
  return { ...settings, rules: { ...settings.rules, ...Object.fromEntries(own) } };
}

/** Whoever wrote `void` has chosen not to wait: the policy is what is left to do. */
function byPolicy(judgement: Judgement): Judgement {
  const { finding } = judgement;
  const { plan } = finding;
  if (finding.sink?.kind !== 'voided') return judgement;
  const all = [...(plan.kind === 'rewrite' ? [plan.best] : []), ...plan.alternatives];
  const best = all.find(({ name }) => name === 'handler');
  if (!best) return judgement;
  return {
    ...judgement,
    finding: { ...finding, plan: { kind: 'rewrite', best, alternatives: all.filter((one) => one !== best) } },
  };
}

function hiddenAt(
  facts: FileFacts,
  { typed }: OpenedFile,
  findings: readonly Judgement[],
  isMeant: (node: TSESTree.Node) => boolean,
): Pick<PeerSite, 'hides' | 'known'> {
  if (findings.length > 0) return { hides: 'mistake' };
  const uses = promiseUses(facts, isMeant);
  if (uses.known) return { hides: 'no-mistake', known: uses.known };
  if (uses.isUnknown || !typed) return { hides: 'unknown' };
  return { hides: uses.any ? 'no-mistake' : 'nothing' };
}

/** Judges a file by the rules that are on, and what comments and `void` hide from rules of other linters by ours. */
export function judgePeers(
  facts: FileFacts,
  settings: Settings,
  opened: OpenedFile,
  options: JudgeOptions,
): PeerJudgement {
  const comments = readPeerComments(facts.parsed.ast.comments ?? []);
  const on = new Set(slugsOn(settings, options));
  const replacing = comments.flatMap(({ replaced }) => replaced.flatMap(({ slugs }) => slugs));
  const slugs = options.slugs ?? [...new Set([...on, ...replacing])];
  const all = judge(facts, withVoidJudged(settings), { ...options, slugs }).map(byPolicy);
  const silenced = new Set(all.filter(({ finding }) => finding.sink?.kind === 'voided'));
  const sites = comments.flatMap((at) =>
    at.replaced
      .filter((name) => at.reach !== 'until' && name.slugs.some((slug) => slugs.includes(slug)))
      .map((name): PeerSite => {
        const isMeant = ({ loc }: TSESTree.Node): boolean => covers(at, name, loc.start, comments);
        const findings = all.filter(
          (one) => name.slugs.includes(one.rule.slug) && !silenced.has(one) && isMeant(one.finding.node),
        );
        return { at, name, findings, ...hiddenAt(facts, opened, findings, isMeant) };
      }),
  );
  for (const { findings } of sites) for (const one of findings) silenced.add(one);
  return {
    judgements: all.filter((one) => on.has(one.rule.slug) || silenced.has(one)),
    sites,
    silenced,
    comments,
  };
}

const isNeedless = ({ hides }: PeerSite): boolean => hides === 'no-mistake' || hides === 'nothing';

/** The names that hide no mistake, and the edits that take them out of their comments. */
export function needlessOf(
  { sites, comments }: Pick<PeerJudgement, 'sites' | 'comments'>,
  facts: FileFacts,
): { readonly needless: readonly PeerSite[]; readonly edits: readonly Edit[] } {
  const needless = sites.filter(isNeedless);
  const gone = new Map<PeerComment, ReadonlySet<string>>();
  for (const { at } of needless)
    gone.set(at, new Set(needless.filter((site) => site.at === at).map(({ name }) => name.written)));
  // What turns a name on again goes with all that turned it off.
  for (const at of comments.filter(({ reach }) => reach === 'until')) {
    const begun = sites.filter((site) => site.at.reach === 'from' && site.at.comment.range[0] < at.comment.range[0]);
    const ended = at.replaced.filter(({ written }) => {
      const own = begun.filter(({ name }) => name.written === written);
      return own.length > 0 && own.every(isNeedless);
    });
    gone.set(at, new Set(ended.map(({ written }) => written)));
  }
  return { needless, edits: removalsOf(gone, facts.parsed, facts.nodes.of('JSXEmptyExpression')) };
}
