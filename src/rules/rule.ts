import type { JSONSchema4 } from '@typescript-eslint/utils/json-schema';
import type { FileFacts } from '../analysis/file-facts.js';
import type { Finding } from '../decisions/finding.js';
import type { Settings } from '../settings/settings.js';

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
  /** The rule finds nothing worth having without types, so `configs.syntax` leaves it out. */
  readonly needsTypes: boolean;
  /** Puts what the decision will ask first, for a door that has something else to do before it decides. */
  readonly begin?: (file: FileFacts, options: Options) => void;
  readonly decide: (file: FileFacts, options: Options, settings: Settings) => Finding<MessageId>[];
}
