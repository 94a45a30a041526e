import type { FileFacts } from '../../analysis/file-facts.js';
import { calledBy } from '../../analysis/takers/called.js';
import { takerAt } from '../../analysis/takers/takers.js';
import type { Settings } from '../../settings/settings.js';
import { conditionFindings } from './conditions.js';
import type { Misused, MisusedFinding, MisusedOptions } from './finding.js';
import { givenFunctions, type Given } from './given.js';
import { attributeFindings, ignoredFinding } from './ignored.js';
import { neededFinding } from './needed.js';

/** A function that is not async, and whose every result is a promise: `(user) => isAllowed(user)`. */
function givesPromise(facts: FileFacts, { fn }: Given): boolean {
  if (fn.body.type === 'BlockStatement') return false;
  const fact = facts.oracle.values([fn.body])[0];
  return fact?.kind === 'promise' && !fact.nullable && !fact.partly;
}

function callbackFinding(misused: Misused, given: Given): MisusedFinding | undefined {
  const { facts, options } = misused;
  const { fn, at, handed } = given;
  const called = calledBy(facts, { ...handed, node: fn });
  if (called.when === 'at-once' && called.row.result === 'needed') {
    const isMisused = options.checkValues && (fn.async || givesPromise(facts, given));
    return isMisused ? neededFinding(misused, given, called.row) : undefined;
  }
  if (!fn.async || !options.checkIgnored) return undefined;
  const taker = takerAt(facts, handed, fn, at);
  if (taker.result !== 'ignored' || (taker.called.when === 'unknown' && !options.checkVoidTypes)) return undefined;
  return called.when === 'test' || called.when === 'driven' ? undefined : ignoredFinding(misused, given, taker);
}

/** Async functions whose promise is thrown away or taken for a value, and promises that conditions test. */
export function decideMisusedCallbacks(
  facts: FileFacts,
  options: MisusedOptions,
  settings: Settings,
): MisusedFinding[] {
  const misused: Misused = { facts, options, settings };
  return [
    ...givenFunctions(facts).flatMap((given) => callbackFinding(misused, given) ?? []),
    ...(options.checkIgnored && options.checkAttributes ? attributeFindings(misused) : []),
    ...(options.checkConditions ? conditionFindings(misused) : []),
  ];
}
