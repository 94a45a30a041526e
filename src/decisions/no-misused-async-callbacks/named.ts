import { calledBy } from '../../analysis/takers/called.js';
import type { CallbackRow } from '../../catalogue/row.js';
import type { Called } from '../../analysis/takers/taker.js';
import { calleeName } from '../making/callee-name.js';
import { givenNames, isTakenAway, namedLike, nameOf, type GivenName } from '../making/given.js';
import { neverRejectsIfCalled } from '../making/may-reject.js';
import { refuse } from '../making/plans.js';
import type { Misused, MisusedFinding } from './finding.js';
import { consequenceOf, isExitListener } from './ignored.js';
import { isReduction } from './lists.js';
import { inItsProgram } from '../making/in-its-program.js';
import { consequences } from './messages.js';
import { neededFinding } from './needed.js';
import { isPromise } from './promises-made-here.js';

interface Named {
  readonly given: GivenName;
  readonly called: Called;
}

/** Is what the function gives taken for a value? */
const needs = (row: CallbackRow): boolean => row.timing === 'at-once' && row.result === 'needed' && !isReduction(row);

/** Does nobody look at it? */
const ignores = (row: CallbackRow): boolean =>
  row.timing === 'later' && row.result !== 'needed' && row.result !== 'awaited';

const mayMisuse = namedLike((row) => needs(row) || ignores(row));

function findingOf(misused: Misused, { given, called }: Named): MisusedFinding | undefined {
  const { facts } = misused;
  const { call, at } = given;
  if (called.when === 'at-once') return neededFinding(misused, given, called.row);
  if (isTakenAway(facts, given) || isExitListener(facts, call) || neverRejectsIfCalled(facts, at)) return undefined;
  return {
    node: nameOf(call),
    messageId: 'unheardPromise',
    data: {
      name: calleeName(facts, call.callee),
      consequence: inItsProgram(facts, consequences[consequenceOf(called)]),
    },
    plan: refuse('void-callback'),
    drivenBy: facts.drivenBy(call),
    sink: { kind: 'passed', at: call },
    ...(called.row ? { row: called.row } : {}),
  };
}

/** Functions of other files, and members, that are handed over by name, and whose type says that they give a promise. */
export function namedFindings(misused: Misused): MisusedFinding[] {
  const { facts, options } = misused;
  const names = givenNames(facts).flatMap((given): Named[] => {
    if (!mayMisuse(facts, given)) return [];
    const called = calledBy(facts, given.handed);
    if (called.when !== 'at-once' && called.when !== 'later') return [];
    const { row } = called;
    return (options.checkValues && needs(row)) || (options.checkIgnored && ignores(row)) ? [{ given, called }] : [];
  });
  const results = names.length === 0 ? [] : facts.oracle.results(names.map(({ given }) => given.at));
  return names.flatMap((named, index) => (isPromise(results[index]) ? (findingOf(misused, named) ?? []) : []));
}
