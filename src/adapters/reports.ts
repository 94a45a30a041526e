import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../analysis/file-facts.js';
import { factsOf } from '../analysis/file-facts.js';
import { KeptOn } from '../analysis/kept-on.js';
import type { TypeOracle } from '../analysis/types/oracle.js';
import type { ParsedFile } from '../analysis/parsed-file.js';
import type { Catalogue } from '../catalogue/catalogue.js';
import type { Finding } from '../decisions/finding.js';
import { editsOf } from '../plans/edits.js';
import type { Edit, Rewrite } from '../plans/plan.js';
import type { RuleDefinition } from '../rules/rule.js';
import { pageOf } from '../rules/page.js';
import { isIgnored, mergeSettings, settingsWithin } from '../settings/overrides.js';
import type { Settings } from '../settings/settings.js';
import { catalogueFor } from './catalogues.js';
import { foreseenBy, ownOptions, type RuleOn } from './judge.js';
import { frameOf } from './frames.js';
import { aboutFile, LostFile, isStop } from './lost-file.js';
import { settingsIn, settingsOf } from './settings.js';
import { visible } from './visible.js';

/** The part of a rule's context that ESLint and oxlint share. */
export interface RuleHost {
  readonly filename: string;
  /** What relative paths in its settings start from. */
  readonly cwd?: string;
  readonly options: readonly unknown[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly sourceCode: HostSource;
}

/** The part of `sourceCode` that they share. Its tree is of TypeScript-ESTree's shape, whatever the host's types say. */
interface HostSource {
  readonly text: string;
  readonly ast: object;
  readonly scopeManager: unknown;
  readonly visitorKeys: ParsedFile['visitorKeys'];
  readonly parserServices?: object;
}

/** Where a host's types come from for one file. */
export interface HostTypes {
  readonly oracle: () => TypeOracle;
  /** The types are of other text than the one under lint: no edits. */
  readonly textDiffers: boolean;
}

export type HostTypesOf = (parsed: ParsedFile, settings: Settings, catalogue: Catalogue) => HostTypes;

/** A choice for a person, or the fix: edits in the order of the text. */
export interface ReportedEdit {
  readonly messageId: 'rewrite' | 'alternative';
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** A finding as both hosts report it. */
export interface Report {
  readonly node: TSESTree.Node;
  readonly messageId: string;
  readonly data: Readonly<Record<string, string>>;
  /** Applied by `--fix`. */
  readonly fix: readonly Edit[] | undefined;
  readonly suggestions: readonly ReportedEdit[];
}

const validated = new WeakMap<object, Settings>();

/** The host hands the same object to every file that the same configuration holds for. */
function ownSettings(own: unknown, folder: string): Settings {
  const known = typeof own === 'object' && own !== null ? validated.get(own) : undefined;
  if (known) return known;
  const settings = settingsIn(own, "settings['async-boundary']", folder);
  validated.set(own as object, settings);
  return settings;
}

interface Configuration {
  readonly settings: Settings;
  readonly catalogue: Catalogue;
}

const configurations = new KeptOn<object, Configuration>();

/** Looked up on disk once for each tree: all rules of one run ask the same. */
function configurationOf(host: RuleHost): Configuration {
  const { ast } = host.sourceCode;
  let configuration = configurations.get(ast);
  if (!configuration) {
    const settings = settingsHere(host);
    configurations.set(ast, (configuration = { settings, catalogue: catalogueFor(host.filename, settings) }));
  }
  return configuration;
}

function settingsHere({ filename, settings, cwd }: RuleHost): Settings {
  const fromFile = settingsOf(filename);
  const own = settings['async-boundary'];
  if (own === undefined) return fromFile;
  return mergeSettings(fromFile, settingsWithin(ownSettings(own, cwd ?? process.cwd()), filename));
}

const files = new KeptOn<object, ParsedFile>();

/** Kept by the tree, since oxlint gives every file the same `sourceCode`. Scopes are computed by the host on first use. */
function parsedOf({ filename, sourceCode }: RuleHost): ParsedFile {
  const { ast, text, visitorKeys } = sourceCode;
  let parsed = files.get(ast);
  if (!parsed) {
    parsed = {
      filename,
      text,
      ...frameOf({ filename, text, ast: ast as TSESTree.Program, visitorKeys }, sourceCode.parserServices ?? {}),
      scopeManager: sourceCode.scopeManager as ParsedFile['scopeManager'],
      visitorKeys,
    };
    files.set(ast, parsed);
  }
  return parsed;
}

function editsIn(rewrite: Rewrite, parsed: ParsedFile): readonly Edit[] | undefined {
  if (rewrite.scope === 'project') return undefined;
  const drawn = editsOf(rewrite, parsed);
  return drawn.ok ? drawn.edits : undefined;
}

function reportOf({ node, messageId, data: words, plan }: Finding, parsed: ParsedFile, mayEdit: boolean): Report {
  const data = Object.fromEntries(Object.entries(words).map(([key, text]) => [key, visible(text)]));
  if (!mayEdit) return { node, messageId, data, fix: undefined, suggestions: [] };
  const best = plan.kind === 'rewrite' ? plan.best : undefined;
  const fix = best?.safety === 'safe' ? editsIn(best, parsed) : undefined;
  const choices = [...(best && !fix ? [best] : []), ...plan.alternatives];
  const suggestions = choices.flatMap((rewrite): ReportedEdit[] => {
    const edits = editsIn(rewrite, parsed);
    // The best one is no plan where nobody but a person may choose it.
    const isPlan = rewrite === best && best.safety !== 'doubtful';
    return edits ? [{ messageId: isPlan ? 'rewrite' : 'alternative', title: rewrite.title, edits }] : [];
  });
  return { node, messageId, data, fix, suggestions };
}

/** The rule that says why a file is not judged: all of them would. */
const tellers = new KeptOn<object, string>();
/** Where a reason that ends a run of the command was told. */
const told = new Map<string, { readonly filename: string; readonly slug: string }>();

const AT_THE_TOP = {
  type: 'Program',
  range: [0, 0],
  loc: { start: { line: 1, column: 0 }, end: { line: 1, column: 0 } },
} as unknown as TSESTree.Node;

/**
 * What a rule finds, and for a file that is lost one report that says so, in place of an end of the whole run.
 *
 * @param tellsStops the host would go on to the next file and its stack: what ends a run is reported on the first alone
 * @throws Stop when what is wrong is wrong for every file
 */
export function reportsOrWhyNot(
  definition: RuleDefinition,
  host: RuleHost,
  typesOf: HostTypesOf,
  tellsStops = false,
): Report[] {
  const { filename } = host;
  const { slug } = definition;
  try {
    return aboutFile(filename, () => reportsOf(definition, host, typesOf));
  } catch (error) {
    if (!(error instanceof LostFile) && (!tellsStops || !isStop(error))) throw error;
    const { ast } = host.sourceCode;
    if (!tellers.get(ast)) tellers.set(ast, slug);
    if (tellers.get(ast) !== slug) return [];
    const why = error instanceof LostFile ? error.reason : (error as Error).message;
    if (!(error instanceof LostFile)) {
      const first = told.get(why) ?? { filename, slug };
      told.set(why, first);
      if (first.filename !== filename) return [];
    }
    return [{ node: AT_THE_TOP, messageId: 'notJudged', data: { why }, fix: undefined, suggestions: [] }];
  }
}

/** The rules that the host has run so far: it does not say which are on, and a file's first question is for all of them. */
const askedFor = new Map<string, RuleOn>();

/** What a rule finds in the file that the host holds. Facts are shared by all rules that look at the same tree. */
function reportsOf(definition: RuleDefinition, host: RuleHost, typesOf: HostTypesOf): Report[] {
  const { settings, catalogue } = configurationOf(host);
  const fromSettings = ownOptions(definition, settings);
  if (fromSettings === 'off' || isIgnored(settings, host.filename)) return [];
  const options = { ...definition.defaultOptions, ...fromSettings, ...(host.options[0] as object | undefined) };
  const parsed = parsedOf(host);
  const types = typesOf(parsed, settings, catalogue);
  askedFor.set(definition.slug, [definition, options]);
  const facts: FileFacts = factsOf(parsed, types.oracle, catalogue, (file) => foreseenBy([...askedFor.values()])(file));
  const findings = definition.decide(facts, options, settings);
  if (findings.length === 0) return [];
  const mayEdit = !types.textDiffers;
  return findings.map((finding) => reportOf(finding, parsed, mayEdit));
}

/** What a rule says about itself to both hosts. */
export function ruleMeta(definition: RuleDefinition) {
  return {
    type: 'problem' as const,
    docs: {
      description: definition.description,
      url: pageOf(definition.slug),
      recommended: definition.configs.recommended !== undefined,
    },
    hasSuggestions: true,
    ...(definition.fixable ? { fixable: 'code' as const } : {}),
    schema: [definition.schema],
    defaultOptions: [{}],
    messages: {
      ...definition.messages,
      notJudged: 'This file is not judged: {{why}}',
      rewrite: '{{title}}',
      alternative: '{{title}}',
    },
  };
}
