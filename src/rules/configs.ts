import type { ConfigName } from '../settings/config-names.js';
import type { RuleDefinition } from './rule.js';

const BUILT_ON: Partial<Record<ConfigName | 'syntax', ConfigName>> = { strict: 'recommended', migration: 'strict' };

/**
 * The options that a config asks for beyond a rule's defaults.
 *
 * @returns `undefined` where the config leaves the rule off
 */
export function optionsIn(
  name: ConfigName | 'syntax',
  rule: Pick<RuleDefinition, 'configs'>,
): Readonly<Record<string, unknown>> | undefined {
  const base = BUILT_ON[name];
  const before = base && optionsIn(base, rule);
  const own = rule.configs[name];
  return before || own ? { ...before, ...own } : undefined;
}
