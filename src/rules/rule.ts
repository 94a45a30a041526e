import type { AST_NODE_TYPES } from '@typescript-eslint/types';
import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';
import type { FileFacts } from '../analysis/file-facts.js';
import type { Foreseen } from '../analysis/types/oracle.js';
import type { Finding } from '../decisions/finding.js';
import type { ConfigName } from '../settings/config-names.js';
import type { Settings } from '../settings/settings.js';

/** What the migration of a whole project starts at once somebody names the rule, beyond the findings that need it. */
export type NamedSeeds = 'runners' | 'synchronous-functions';

/** A rule of another linter. oxlint has ESLint's rules by ESLint's names. */
export interface PeerRule {
  readonly linter: 'eslint' | 'biome' | 'deno';
  /** As ESLint names it, with its plugin; of Biome without its group, which changes from version to version. */
  readonly name: string;
}

/** Everything that a door needs to run a rule. Knows no tool. */
export interface RuleDefinition<Options extends object = Record<string, unknown>, MessageId extends string = string> {
  readonly slug: string;
  /** One sentence for the docs header and the README table, without a full stop. */
  readonly description: string;
  /** Messages with `{{placeholders}}`: one sentence that says what happens at run time here. */
  readonly messages: Readonly<Record<MessageId, string>>;
  readonly schema: JSONSchema4;
  readonly defaultOptions: Options;
  /** Some plans of this rule are `safe`, so that ESLint may apply them with `--fix`. */
  readonly fixable: boolean;
  /**
   * The configs that turn it on (`configs.ts` says what each is for), with what each asks for beyond the defaults. What
   * is in `recommended` is in `strict`, and all of `strict` in `migration`. `syntax` leaves out what finds nothing worth
   * having without types.
   */
  readonly configs: Readonly<Partial<Record<ConfigName | 'syntax', Partial<Options>>>>;
  /** Types of nodes of which a file must hold one before the rule can find anything in it. */
  readonly candidates: readonly `${AST_NODE_TYPES}`[];
  /** It finds what calls lead to through other functions and files as well, as `settings.colour` says. */
  readonly followsCalls: boolean;
  readonly namedSeeds?: NamedSeeds;
  /** The rules of other linters that it stands in for, so that comments which name them are judged by it. */
  readonly replaces?: readonly PeerRule[];
  /** Options by which it judges what may have been written for such a rule alone. */
  readonly forPeers?: Partial<Options>;
  /** What it will most likely ask about a file's types. */
  readonly foresees: (file: FileFacts, options: Options) => Partial<Foreseen>;
  /** Puts what the decision will ask first, for a door that has something else to do before it decides. */
  readonly begin?: (file: FileFacts, options: Options) => void;
  readonly decide: (file: FileFacts, options: Options, settings: Settings) => Finding<MessageId>[];
}
