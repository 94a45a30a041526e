import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { calledBy } from '../../analysis/takers/called.js';
import type { Foreseen } from '../../analysis/types/oracle.js';
import { takerAt } from '../../analysis/takers/takers.js';
import { bare } from '../../analysis/tree.js';
import type { Settings } from '../../settings/settings.js';
import { valuesTested } from './conditions.js';
import { disposerFindings } from './disposers.js';
import type { Misused, MisusedFinding, MisusedOptions } from './finding.js';
import { givenFunctions, isTakenAway, type Given } from '../making/given.js';
import { attributeFindings, cleanUpFinding, ignoredFinding, typedFindings } from './ignored.js';
import { valuesUsed } from './uses.js';
import { flatFinding, isReduction, reducerFinding } from './lists.js';
import { mappedFinding } from './mapped.js';
import { namedFindings } from './named.js';
import { neededFinding } from './needed.js';
import { madeHere, promisesAmong, promisesTaken, type Meant } from './promises-made-here.js';

/** What functions give that are not async, where it may be a promise: `(user) => isAllowed(user)`. */
const givenBodies = (all: readonly Given[]): TSESTree.Node[] => [
  ...new Set(all.flatMap(({ fn: { async, body } }) => (async || !mayBePromise(body) ? [] : [body]))),
];

/** Those that give promises. All are asked for at once, and first: few are left. */
function givingPromises(facts: FileFacts, all: readonly Given[]): Given[] {
  const promises = promisesAmong(facts, givenBodies(all));
  return all.filter(({ fn }) => fn.async || promises.has(fn.body));
}

const mayBePromise = (body: TSESTree.Node): boolean =>
  [
    'CallExpression',
    'NewExpression',
    'ConditionalExpression',
    'Identifier',
    'MemberExpression',
    'ChainExpression',
  ].includes(bare(body).type);

const FLATTENS = /#flatMap$/;

function callbackFinding(misused: Misused, given: Given): MisusedFinding | undefined {
  const { facts, options } = misused;
  const { fn, at, handed } = given;
  const called = calledBy(facts, { ...handed, node: fn });
  if (called.when === 'at-once' && called.row.result === 'needed') {
    if (!options.checkValues) return undefined;
    if (isReduction(called.row)) return reducerFinding(misused, given, called.row);
    return neededFinding(misused, given, called.row);
  }
  if (called.when === 'at-once' && called.row.result === 'collected')
    return options.checkValues && FLATTENS.test(called.row.export)
      ? flatFinding(misused, given, called.row)
      : undefined;
  if (called.when === 'later' && called.row.result === 'needed')
    return options.checkIgnored ? cleanUpFinding(misused, given, called.row) : undefined;
  if (!options.checkIgnored || (fn !== at && isTakenAway(facts, given))) return undefined;
  if (called.when === 'driven') {
    if (called.row.result === 'collected') return mappedFinding(misused, given, called.row);
    return called.row.result === 'ignored' ? ignoredFinding(misused, given, called) : undefined;
  }
  if (called.when === 'microtask' || called.when === 'test') return undefined;
  if (called.when === 'unknown' && !options.checkVoidTypes) return undefined;
  const isIgnored = takerAt(facts, handed, fn, at).result === 'ignored';
  return isIgnored ? ignoredFinding(misused, given, called) : undefined;
}

/** One function that is ignored at several places is one mistake, told at the first. */
function callbackFindings(misused: Misused): {
  readonly findings: MisusedFinding[];
  /** The functions that calls are given, whatever came of it. */
  readonly judged: ReadonlySet<FunctionNode>;
} {
  const told = new Set<FunctionNode>();
  const all = givenFunctions(misused.facts);
  const findings = givingPromises(misused.facts, all).flatMap((given) => {
    const finding = told.has(given.fn) ? undefined : callbackFinding(misused, given);
    if (finding && (finding.messageId === 'unheard' || finding.messageId === 'unheardPromise')) told.add(given.fn);
    return finding ?? [];
  });
  return { findings, judged: new Set(all.map(({ fn }) => fn)) };
}

const placesMeant = (facts: FileFacts, { checkConditions, checkUses }: MisusedOptions): Meant[] =>
  madeHere(facts, [...(checkConditions ? valuesTested(facts) : []), ...(checkUses ? valuesUsed(facts) : [])]);

/** What is asked about every file: what functions give, and what conditions test. */
export const foreseenMisused = (facts: FileFacts, options: MisusedOptions): Partial<Foreseen> => ({
  values: [...givenBodies(givenFunctions(facts)), ...placesMeant(facts, options).map(({ value }) => value)],
});

/** Async functions whose promise is thrown away or taken for a value, and promises that conditions test. */
export function decideMisusedCallbacks(
  facts: FileFacts,
  options: MisusedOptions,
  settings: Settings,
): MisusedFinding[] {
  const misused: Misused = { facts, options, settings };
  const callbacks = callbackFindings(misused);
  return [
    ...callbacks.findings,
    ...namedFindings(misused),
    ...(options.checkIgnored ? disposerFindings(misused) : []),
    ...(options.checkIgnored && options.checkVoidTypes ? typedFindings(misused, callbacks.judged) : []),
    ...(options.checkIgnored && options.checkAttributes ? attributeFindings(misused) : []),
    ...promisesTaken(facts, placesMeant(facts, options)),
  ];
}
