import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { calledBy } from '../../analysis/takers/called.js';
import type { CallbackRow } from '../../catalogue/row.js';
import { bare } from '../../analysis/tree.js';
import { calledName, givenFunctions, namedLike, nameOf, type Given } from '../making/given.js';
import { refuse } from '../making/plans.js';
import type { Plan } from '../../plans/plan.js';
import type { Judging, Undriven, UndrivenFinding } from './finding.js';
import type { UndrivenMessage } from './messages.js';
import { loopAround } from './loop-around.js';
import { ITERATE, planDescription, planWhereItEnds } from './plan.js';
import { planInCallback } from './plan-in-callback.js';
import { undrivenIn, wordsOf } from './undriven.js';

const IGNORED: Readonly<Record<Undriven['kind'], UndrivenMessage>> = {
  operation: 'operationIgnored',
  operations: 'operationIgnored',
  generator: 'generatorIgnored',
  'async-generator': 'generatorIgnored',
  observable: 'operationIgnored',
  description: 'operationIgnored',
  outcome: 'outcomeIgnored',
  query: 'queryIgnored',
};

/** What a function gives, where its body comes to one value. */
function givenBy({ body }: FunctionNode): TSESTree.Expression | undefined {
  if (body.type !== 'BlockStatement') return body;
  const last = body.body.at(-1);
  return last?.type === 'ReturnStatement' ? (last.argument ?? undefined) : undefined;
}

/** Does it call a function, and leave what that gives: `forEach`, a timer, an emitter? */
const ignores = (row: CallbackRow): boolean =>
  row.timing === 'at-once'
    ? row.result === 'ignored' && row.perItem === true
    : row.timing === 'later' && (row.result === undefined || row.result === 'ignored');
const mayIgnore = namedLike(ignores);

function isIgnored(facts: FileFacts, { fn, call, handed }: Given): boolean {
  if (!mayIgnore(facts, { call, handed })) return false;
  const { when, row } = calledBy(facts, { ...handed, node: fn });
  return (when === 'at-once' || when === 'later') && ignores(row);
}

function planIgnored(facts: FileFacts, undriven: Undriven): Plan {
  if (undriven.kind === 'description') return planDescription(undriven);
  if (undriven.kind === 'observable' || undriven.kind === 'outcome') return planWhereItEnds(facts, undriven);
  if (undriven.runtime) return planInCallback(facts, undriven, undriven.runtime);
  return refuse('nothing-drives-it', [], undriven.kind === 'query' ? undefined : ITERATE);
}

/** Work that a callback gives to what ignores it. */
export function ignoredFindings(judging: Judging): UndrivenFinding[] {
  const { facts } = judging;
  const told = new Set<FunctionNode>();
  return givenFunctions(facts).flatMap((given): UndrivenFinding[] => {
    const { fn, at, call } = given;
    const value = fn.async || told.has(fn) ? undefined : givenBy(fn);
    // A function that its name stands for may be called elsewhere, by who takes what it gives.
    if (!value || fn !== at || !isIgnored(facts, given)) return [];
    const [first] = undrivenIn(judging, value);
    if (!first || first.voided) return [];
    told.add(fn);
    const words = wordsOf(facts, first);
    return [
      {
        node: nameOf(call),
        messageId: IGNORED[first.kind],
        data: { ...words, operation: `t${(words['operation'] ?? 'This').slice(1)}`, name: calledName(facts, call) },
        plan: loopAround(facts, value, first) ?? planIgnored(facts, first),
        drivenBy: facts.drivenBy(call),
        sink: { kind: 'returned', at: bare(value) },
      },
    ];
  });
}
