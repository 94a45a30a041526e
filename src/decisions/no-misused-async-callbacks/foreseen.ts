import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { likelyRows } from '../../analysis/likely-rows.js';
import { bare, lastName } from '../../analysis/tree.js';
import type { Foreseen } from '../../analysis/types/oracle.js';
import { givenFunctions, type Given } from '../making/given.js';
import { valuesTested } from './conditions.js';
import type { MisusedOptions } from './finding.js';
import { typedFunctions } from './ignored.js';
import { likelyNamed } from './named.js';
import { madeHere } from './promises-made-here.js';
import { valuesUsed } from './uses.js';

/** Rows that say when what a call is given is called. */
const KINDS = ['driver', 'test', 'callback'] as const;

/** What has a row is asked for no type. */
const mayHaveRow = ({ catalogue }: FileFacts, { call: { callee } }: Given): boolean =>
  KINDS.some((kind) => catalogue.names(kind).has(lastName(callee) ?? ''));

const mayBePromise = (body: TSESTree.Node): boolean =>
  [
    'CallExpression',
    'NewExpression',
    'ConditionalExpression',
    'Identifier',
    'MemberExpression',
    'ChainExpression',
  ].includes(bare(body).type);

/** Bodies of one line that types may say to be promises: `(user) => isAllowed(user)`. */
export const bodiesToAsk = (given: readonly Given[]): TSESTree.Node[] => [
  ...new Set(given.flatMap(({ fn: { async, body } }) => (async || !mayBePromise(body) ? [] : [body]))),
];

/** What the rule will ask about a file, whatever the answers to it are: a few questions for each file in place of one for each place. */
export function foreseenMisuse(facts: FileFacts, options: MisusedOptions): Partial<Foreseen> {
  const given = givenFunctions(facts);
  const async = given.filter(({ fn }) => fn.async);
  const meant = [
    ...(options.checkConditions ? valuesTested(facts) : []),
    ...(options.checkUses ? valuesUsed(facts) : []),
  ];
  return {
    values: [...bodiesToAsk(given), ...madeHere(facts, meant).map(({ value }) => value)],
    ...likelyRows(
      facts,
      KINDS,
      [...async, ...likelyNamed(facts)].map(({ call }) => call.callee),
    ),
    callbackSlots:
      options.checkIgnored && options.checkVoidTypes
        ? [...typedFunctions(facts, options), ...async.filter((each) => !mayHaveRow(facts, each)).map(({ at }) => at)]
        : [],
  };
}
