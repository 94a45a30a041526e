import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { isOfLastingHost } from '../../analysis/lasting-host.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { sinkOf } from '../../analysis/sinks.js';
import { bare, functionAround, isFunction } from '../../analysis/tree.js';
import { Waits } from '../../analysis/waits-for/waits.js';
import { areQuiet, isQuiet } from '../making/may-reject.js';
import type { LostFinding, Started, Taker, Wait } from './finding.js';
import { fates } from './messages.js';
import { planStarted } from './plan-started.js';

/** Waits by the function that they are in: `undefined` for the module's own. */
function waitsByFunction({ nodes }: FileFacts): Map<FunctionNode | undefined, Wait[]> {
  const found = new Map<FunctionNode | undefined, Wait[]>();
  const all: Wait[] = [...nodes.of('AwaitExpression'), ...nodes.of('ForOfStatement').filter((loop) => loop.await)];
  for (const wait of all.sort((a, b) => a.range[0] - b.range[0])) {
    const fn = functionAround(wait);
    const own = found.get(fn);
    if (own) own.push(wait);
    else found.set(fn, [wait]);
  }
  return found;
}

/** Is a wait passed whenever the statements around it are: under no condition, and not where an error is handled? */
function isPassed(wait: TSESTree.Node, statements: TSESTree.Node): boolean {
  for (let child = wait, at = wait.parent; at && at !== statements; child = at, at = at.parent) {
    if (at.type === 'IfStatement' || at.type === 'ConditionalExpression') {
      if (at.test !== child) return false;
    } else if (at.type === 'LogicalExpression') {
      if (at.left !== child) return false;
    } else if (at.type === 'SwitchCase' || at.type === 'CatchClause' || isFunction(at)) return false;
  }
  return true;
}

/** What takes no promise over; that nobody waits for one there, no-floating-promises says. */
const LETS_GO = new Set(['used', 'dropped', 'voided']);

/** The reads of a variable that take its promise, in the order of the text; nothing where a function inside has it. */
function takersOf(facts: FileFacts, { id }: TSESTree.VariableDeclarator): Taker[] {
  const variable = facts.parsed.scopeManager.getDeclaredVariables(id.parent)[0];
  const uses = variable?.references.filter(({ init }) => init !== true) ?? [];
  const fn = functionAround(id);
  if (uses.some((use) => !use.isRead() || use.isWrite() || functionAround(use.identifier) !== fn)) return [];
  return uses
    .map(({ identifier }) => ({ at: identifier, sink: sinkOf(identifier) }))
    .filter(({ sink }) => !LETS_GO.has(sink.kind))
    .sort((a, b) => a.at.range[0] - b.at.range[0]);
}

function startedInside(facts: FileFacts): Omit<Started, 'isList'>[] {
  const waits = waitsByFunction(facts);
  if (waits.size === 0) return [];
  return facts.nodes.of('VariableDeclarator').flatMap((declarator) => {
    const { id, init, parent: declaration } = declarator;
    const value = init && bare(init);
    if (id.type !== 'Identifier' || (value?.type !== 'CallExpression' && value?.type !== 'NewExpression')) return [];
    const statements = declaration.parent;
    if (declaration.kind.endsWith('using') || !('body' in statements && Array.isArray(statements.body))) return [];
    const own = waits.get(functionAround(declarator))?.filter(({ range }) => range[0] >= declarator.range[1]);
    if (!own || own.length === 0) return [];
    const [first, ...others] = takersOf(facts, declarator);
    const wait = first && own.find((one) => one.range[1] <= first.at.range[0] && isPassed(one, statements));
    return wait ? [{ declaration, name: id.name, value, wait, takers: [first, ...others] }] : [];
  });
}

/** Can nothing come of it, as far as the code shows that makes it? */
function isHarmless(facts: FileFacts, { value, isList, declaration }: Started): boolean {
  if (isList) return areQuiet(facts, value);
  if (isQuiet(facts, value) || facts.rowOfType('lazy', value)) return true;
  const settling = new Waits(facts, declaration).of(value);
  return settling.waitsFor === 'itself' && settling.timed === true;
}

/** As a message names a wait: a long one loses its end. */
function said(facts: FileFacts, wait: Wait): string {
  const text = wait.type === 'AwaitExpression' ? facts.textOf(wait).replace(/\s+/g, ' ') : 'for await';
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}

/** Promises that are started, and then left without a handler while something else is awaited. */
export function startedFindings(facts: FileFacts): LostFinding[] {
  const started = startedInside(facts);
  const values = facts.oracle.values(started.map(({ value }) => value));
  return started.flatMap((one, index): LostFinding[] => {
    const fact = values[index];
    const isList = fact?.kind === 'promise-array';
    if ((fact?.kind !== 'promise' && !isList) || fact.nullable || fact.partly) return [];
    const found: Started = { ...one, isList };
    if (isHarmless(facts, found)) return [];
    const declarator = one.declaration.declarations.find(({ id }) => id.type === 'Identifier' && id.name === one.name)!;
    return [
      {
        node: declarator.id,
        messageId: isList ? 'startedAll' : 'started',
        data: {
          name: one.name,
          line: String(one.takers[0].at.loc.start.line),
          wait: said(facts, one.wait),
          fate: fates[isOfLastingHost(facts) ? 'printed' : 'either'],
        },
        plan: planStarted(facts, found),
        drivenBy: facts.drivenBy(declarator),
        sink: one.takers[0].sink,
      },
    ];
  });
}
