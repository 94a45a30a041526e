import type ts from 'typescript';
import { ownOptions, type JudgeOptions } from '../../adapters/judge.js';
import { judgeText, type JudgedFile } from '../../adapters/migrate-text.js';
import type { Hop } from '../../analysis/colour/colour.js';
import { asynchronousCalls } from '../../decisions/no-blocking-in-async-context/asynchronous-calls.js';
import { rules } from '../../rules/index.js';
import type { Settings } from '../../settings/settings.js';
import { pathOf, type Project } from '../program/project.js';
import type { RuleSeed } from './runner-seeds.js';

const SLUG = 'no-blocking-in-async-context';

/** Do the configs or the settings turn the rule on? Without any, its default sets are asked. */
function isOn(settings: Settings = {}, configs?: JudgeOptions['configs']): boolean {
  const rule = rules.find(({ slug }) => slug === SLUG)!;
  const own = ownOptions(rule, settings, configs);
  return own !== undefined && own !== 'off';
}

/**
 * The blocking calls that code which the event loop drives comes to through helpers, where they have an asynchronous
 * sibling: by the findings that ESLint shows.
 *
 * @param asked the rules that were asked for, those that are turned on where none was named, and the configs
 */
export function blockingSeeds(
  project: Project,
  given: Settings | undefined,
  { slugs, configs }: JudgeOptions,
): RuleSeed[] {
  if (slugs ? !slugs.includes(SLUG) : !isOn(given, configs)) return [];
  const read = (file: ts.SourceFile): JudgedFile | undefined =>
    project.lost.unless(pathOf(file), () =>
      judgeText(pathOf(file), file.text, { settings: given, slugs: [SLUG], configs }),
    );
  const ends = new Map<string, Hop[]>();
  for (const file of project.ownFiles) {
    for (const { rule, finding, suppressed } of read(file)?.judgements ?? []) {
      if (rule.slug !== SLUG || suppressed || !finding.reached) continue;
      // What the place refuses, the walk from the helper finds again, and lists with what would help.
      if (finding.plan.kind === 'refuse' && finding.plan.reason === 'no-asynchronous-sibling') continue;
      const end = finding.reached.chain.at(-1)!;
      const known = ends.get(end.file);
      if (known) known.push(end);
      else ends.set(end.file, [end]);
    }
  }
  return [...ends].flatMap(([path, hops]): RuleSeed[] => {
    const file = project.ownFiles.find((one) => pathOf(one) === path);
    const judged = file && project.mayWrite(file) ? read(file) : undefined;
    if (!file || !judged || judged.opened.textDiffers) return [];
    const { facts } = judged;
    const { calls, imports } = asynchronousCalls(facts, hops);
    return calls.map(({ call, steps }) => ({ file, ast: facts.parsed.ast, range: call.range, steps, imports }));
  });
}
