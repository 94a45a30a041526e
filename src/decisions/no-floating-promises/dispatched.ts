import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, isFunction, lastName } from '../../analysis/tree.js';
import { lastNameOf } from '../../catalogue/origin.js';
import type { DispatcherRow } from '../../catalogue/row.js';
import type { Plan, Step } from '../../plans/plan.js';
import type { Floating, FloatingFinding } from './finding.js';
import { functionNamed } from '../making/function-called.js';
import { plan, refuseToWait, rewrite } from '../making/plans.js';
import { waitForPromise } from '../making/wait.js';
import { attemptNote, consequenceAt } from './consequence.js';
import { planDropped } from './plan.js';

/** A call of a method, with what it is called on. */
interface MethodCall {
  readonly call: TSESTree.CallExpression;
  readonly callee: TSESTree.MemberExpression;
}

function methodCalls(facts: FileFacts, names: ReadonlySet<string>): MethodCall[] {
  return facts.nodes.of('CallExpression').flatMap((call) => {
    const callee = bare(call.callee);
    return callee.type === 'MemberExpression' && names.has(lastName(callee) ?? '') ? [{ call, callee }] : [];
  });
}

/** Where a chain of calls starts: `program` of `program.command('x').action(f)`, through the constants that keep its links. */
function startOf(facts: FileFacts, chain: TSESTree.Node): object {
  const seen = new Set<object>();
  for (let at = bare(chain); ; ) {
    if (at.type === 'MemberExpression') at = bare(at.object);
    else if (at.type === 'CallExpression' && bare(at.callee).type === 'MemberExpression') at = bare(at.callee);
    else if (at.type === 'Identifier') {
      const variable = facts.variable(at);
      if (!variable || seen.has(variable)) return variable ?? at;
      seen.add(variable);
      const [definition] = variable.defs;
      const init =
        definition?.type === 'Variable' && definition.node.id.type === 'Identifier' ? definition.node.init : null;
      if (!init) return variable;
      at = bare(init);
    } else return at;
  }
}

function isAsync(facts: FileFacts, handler: TSESTree.Node | undefined): boolean {
  const fn = handler?.type === 'Identifier' ? functionNamed(facts, handler) : handler;
  return isFunction(fn) && fn.async;
}

/** Everything that is part of what a chain starts with: itself, and what it adopts. */
function partsOf(facts: FileFacts, row: DispatcherRow, start: object): ReadonlySet<object> {
  const parts = new Set([start]);
  const adoptions = methodCalls(facts, new Set(row.adopts));
  for (const part of parts) {
    for (const { call, callee } of adoptions)
      if (startOf(facts, callee) === part) for (const argument of call.arguments) parts.add(startOf(facts, argument));
  }
  return parts;
}

/** Is an asynchronous function registered, in this file, with what the dispatcher is called on? */
function startsAsync(
  facts: FileFacts,
  row: DispatcherRow,
  { callee }: MethodCall,
  registrations: readonly MethodCall[],
): boolean {
  const parts = partsOf(facts, row, startOf(facts, callee));
  return registrations.some(
    (registration) =>
      lastName(registration.callee) === lastNameOf(row.registers) &&
      isAsync(facts, registration.call.arguments[row.handler]) &&
      parts.has(startOf(facts, registration.callee)) &&
      facts
        .originsOf(registration.callee)
        .some(({ package: owner, path }) => row.module.includes(owner) && path === row.registers),
  );
}

function planFor(floating: Floating, { call, callee }: MethodCall, row: DispatcherRow): Plan {
  const { facts } = floating;
  const renamed: Step = { verb: 'replace', node: callee.property, text: row.twin, binding: 'primary' };
  if (call.parent.type === 'ExpressionStatement')
    return planDropped(floating, call.parent, [{ node: call, kind: 'promise' }], undefined, [renamed]);
  const suspension = facts.suspendsWith(call);
  const wait = waitForPromise(facts, suspension, call);
  return wait ? plan(rewrite([renamed, ...wait.steps], wait.title, wait.name)) : refuseToWait(suspension);
}

/** `program.parse()` where an action is an async function: what it starts, nothing waits for. */
export function dispatchedFindings(floating: Floating): FloatingFinding[] {
  const { facts } = floating;
  const rows = facts.catalogue.of('dispatcher');
  const registrations = methodCalls(facts, new Set(rows.map(({ registers }) => lastNameOf(registers))));
  // `parse` is everybody's name: types are asked only where a function of such a name is registered.
  if (!registrations.some(({ call }) => rows.some(({ handler }) => isAsync(facts, call.arguments[handler])))) return [];
  return methodCalls(facts, facts.catalogue.names('dispatcher')).flatMap((dispatch): FloatingFinding[] => {
    const { call, callee } = dispatch;
    const row = facts.row('dispatcher', callee);
    if (!row || !startsAsync(facts, row, dispatch, registrations)) return [];
    return [
      {
        node: callee.property,
        messageId: 'dispatched',
        data: {
          name: lastNameOf(row.export),
          consequence: consequenceAt(facts, call, { node: call, kind: 'array' }),
          attempt: attemptNote(call),
        },
        plan: planFor(floating, dispatch, row),
        drivenBy: facts.drivenBy(call),
        sink: { kind: 'dropped', at: call },
        row,
      },
    ];
  });
}
