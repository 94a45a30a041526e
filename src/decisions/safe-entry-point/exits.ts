import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { memberOfProcess, printsTo } from '../../analysis/process.js';
import { bare, isFunction, lastName, someInside } from '../../analysis/tree.js';
import { listOf } from '../../plans/draft.js';
import { neverRejects } from '../making/may-reject.js';
import { chainOf, linkOf } from './chain.js';
import { cutFinding } from './cut.js';
import { FateReader, type EndsWell } from './fate.js';
import type { Entry, EntryFinding } from './finding.js';
import { planFinally, planHandler, planTry } from './plan.js';

type Exit = TSESTree.CallExpression;

/** Calls that end the process as a success, whatever the path through a body: its expression, or a statement of its own. */
function certainEnds(facts: FileFacts, endsWell: readonly EndsWell[], body: TSESTree.Node): Exit[] {
  return endsWell.filter((end): end is Exit => {
    if (end.type !== 'CallExpression' || (end.arguments.length === 0 && setsCode(facts))) return false;
    const value = end.parent.type === 'AwaitExpression' ? end.parent : end;
    return value === body || (value.parent?.type === 'ExpressionStatement' && value.parent.parent === body);
  });
}

/** Does other code of the file say which code an exit without one has? */
const setsCode = ({ nodes, parsed }: FileFacts): boolean =>
  nodes.of('AssignmentExpression').some(({ left }) => memberOfProcess(parsed, left) === 'exitCode');

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

/** The failure, or something of it, is printed as one: to the error stream. */
function printsFailure(facts: FileFacts, body: TSESTree.Node, failure: TSESTree.Node | undefined): boolean {
  if (failure?.type !== 'Identifier') return false;
  return someInside(body, facts.parsed.visitorKeys, 'CallExpression', ({ callee, arguments: given }) => {
    const isError =
      /^(?:error|warn)$/.test(lastName(callee) ?? '') || memberOfProcess(facts.parsed, callee) === 'stderr.write';
    const names = (node: TSESTree.Node): boolean =>
      someInside(node, facts.parsed.visitorKeys, 'Identifier', ({ name }) => name === failure.name);
    return isError && printsTo(facts.parsed, callee) && given.some(names);
  });
}

/** A `catch` or a handler that prints the failure, and then ends the process as a success. */
function inHandlers(entry: Entry, told: ReadonlySet<TSESTree.Node>): EntryFinding[] {
  const { facts } = entry;
  const handlers = facts.nodes.of('CallExpression').flatMap((call) => {
    const link = linkOf(call);
    const handler = link?.handler && bare(link.handler);
    return isFunction(handler) ? [{ handler, failure: handler.params[0] }] : [];
  });
  const clauses = facts.nodes
    .of('CatchClause')
    .map((clause) => ({ handler: clause, failure: clause.param ?? undefined }));
  return [...handlers, ...clauses].flatMap(({ handler, failure }): EntryFinding[] => {
    const { body } = handler;
    if (told.has(handler) || !printsFailure(facts, body, failure)) return [];
    const read = new FateReader(facts).of(body, failure ? [failure] : []);
    const [end] = read.fate === 'printed' ? certainEnds(facts, read.endsWell, body) : [];
    if (!end) return [];
    return [
      {
        node: end.callee,
        messageId: 'asSuccess',
        data: {},
        plan: planHandler(facts, handler, read),
        drivenBy: facts.drivenBy(end),
      },
    ];
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
    ? [...inPromises(entry), ...inTries(entry), ...inHandlers(entry, told), ...beforeExits(entry)]
    : [];
}
