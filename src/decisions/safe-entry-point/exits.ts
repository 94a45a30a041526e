import type { TSESTree } from '@typescript-eslint/types';
import { memberOfProcess } from '../../analysis/process.js';
import { bare, isFunction, lastName } from '../../analysis/tree.js';
import { listOf } from '../../plans/draft.js';
import { neverRejects } from '../making/may-reject.js';
import { chainOf } from './chain.js';
import { asSuccessFindings } from './as-success.js';
import { certainEnds } from './certain-ends.js';
import { cutFinding } from './cut.js';
import { FateReader } from './fate.js';
import type { Entry, EntryFinding } from './finding.js';
import { planFinally, planTry } from './plan.js';

type Exit = TSESTree.CallExpression;

function hiding({ facts }: Entry, what: string, ends: readonly Exit[], plan: EntryFinding['plan']): EntryFinding {
  const [first] = ends as [Exit];
  return { node: first.callee, messageId: 'exitsWell', data: { what }, plan, drivenBy: facts.drivenBy(first) };
}

/** `p.finally(() => process.exit())`: the rejection is still on its way. */
function inPromises(entry: Entry): EntryFinding[] {
  const { facts } = entry;
  return facts.nodes.of('CallExpression').flatMap((call): EntryFinding[] => {
    const callee = bare(call.callee);
    if (callee.type !== 'MemberExpression' || lastName(callee) !== 'finally') return [];
    const [listener] = call.arguments;
    const fn = listener && bare(listener);
    if (!isFunction(fn)) return [];
    const { fate, endsWell } = new FateReader(facts).of(fn.body);
    const ends = fate === 'fails' || fate === 'unknown' ? [] : certainEnds(facts, endsWell, fn.body);
    const chain = ends.length > 0 ? chainOf(callee.object) : undefined;
    if (!chain || chain.links.some(({ handler }) => handler) || neverRejects(facts, chain.start)) return [];
    return [hiding(entry, 'the rejection', ends, planFinally(facts, callee.object, ends))];
  });
}

/** `try { … } finally { process.exit(); }` */
function inTries(entry: Entry): EntryFinding[] {
  const { facts } = entry;
  return facts.nodes.of('TryStatement').flatMap((attempt): EntryFinding[] => {
    const { finalizer, handler } = attempt;
    if (!finalizer || handler) return [];
    const { fate, endsWell } = new FateReader(facts).of(finalizer);
    const ends = fate === 'fails' || fate === 'unknown' ? [] : certainEnds(facts, endsWell, finalizer);
    return ends.length > 0 ? [hiding(entry, 'the error', ends, planTry(facts, attempt, ends))] : [];
  });
}

/** What stands before an exit, and what that cuts off. */
function beforeExits(entry: Entry): EntryFinding[] {
  const { facts } = entry;
  return facts.nodes.of('CallExpression').flatMap((exit): EntryFinding[] => {
    const statement = exit.parent;
    if (statement.type !== 'ExpressionStatement' || memberOfProcess(facts.parsed, exit.callee) !== 'exit') return [];
    const list = listOf(statement) ?? [];
    const found = cutFinding(entry, exit, statement, list.slice(0, list.indexOf(statement)));
    return found ? [found] : [];
  });
}

/**
 * Ends of the process that hide a failure, or cut what is not finished.
 *
 * @param told handlers of which another finding says that a failure ends there
 */
export function exitFindings(entry: Entry, told: ReadonlySet<TSESTree.Node>): EntryFinding[] {
  const { nodes, parsed } = entry.facts;
  const exits = nodes.of('MemberExpression').some((member) => memberOfProcess(parsed, member) === 'exit');
  const imports = nodes.of('ImportDeclaration').some(({ source }) => /^(?:node:)?process$/.test(source.value));
  return exits || imports
    ? [...inPromises(entry), ...inTries(entry), ...asSuccessFindings(entry, told), ...beforeExits(entry)]
    : [];
}
