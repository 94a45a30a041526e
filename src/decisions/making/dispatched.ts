import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { bare, isFunction, lastName } from '../../analysis/tree.js';
import { functionIn } from '../../analysis/waits-for/code.js';
import { Names } from '../../analysis/waits-for/names.js';
import { lastNameOf } from '../../catalogue/origin.js';
import type { DispatcherRow } from '../../catalogue/row.js';
import type { Plan, Step } from '../../plans/plan.js';
import type { Settings } from '../../settings/settings.js';
import { functionNamed } from './function-called.js';
import { plan, preceded, refuseToWait, rewrite } from './plans.js';
import { waitForPromise } from './wait.js';
import { waitOrLetGo } from './wait-or-let-go.js';

/** A call of a method, with what it is called on. */
export interface MethodCall {
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

/** The function that a handler is, or that its name stands for, in another file too. */
function functionOf(facts: FileFacts, handler: TSESTree.Node): FunctionNode | undefined {
  const node = bare(handler);
  if (isFunction(node)) return node;
  if (node.type !== 'Identifier') return undefined;
  const names = Names.of(facts);
  const [place, ...more] = names.declared({ code: names.judged, node });
  return functionNamed(facts, node) ?? (more.length === 0 ? functionIn(place?.node) : undefined);
}

/** Is a handler asynchronous, or does it give what another function promises: `() => build()`? */
function isAsync(facts: FileFacts, handler: TSESTree.Node | undefined): boolean {
  const fn = handler && functionOf(facts, handler);
  if (!fn || fn.async) return fn !== undefined && !fn.generator;
  return (
    fn === bare(handler) && fn.body.type !== 'BlockStatement' && facts.oracle.values([fn.body])[0]?.kind === 'promise'
  );
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

/** A dispatcher's call, which waits for none of the asynchronous functions that it starts. */
export interface Dispatch extends MethodCall {
  readonly row: DispatcherRow;
}

/** The twin that waits is called instead, and waited for, or let go by policy. */
export function planDispatch(facts: FileFacts, settings: Settings, dispatch: Dispatch, voidCounts: boolean): Plan {
  const { call, callee, row } = dispatch;
  const renamed: Step = { verb: 'replace', node: callee.property, text: row.twin, binding: 'primary' };
  if (call.parent.type === 'ExpressionStatement') {
    const place = { facts, settings, node: call.parent, host: undefined, voidCounts };
    return preceded([renamed], waitOrLetGo(place, [{ node: call, kind: 'promise' }]));
  }
  const suspension = facts.suspendsWith(call);
  const wait = waitForPromise(facts, suspension, call);
  return wait ? plan(rewrite([renamed, ...wait.steps], wait.title, wait.name)) : refuseToWait(suspension);
}

/** `program.parse()` where an action is an async function: what it starts, nothing waits for. */
export function dispatches(facts: FileFacts): Dispatch[] {
  const rows = facts.catalogue.of('dispatcher');
  const registrations = methodCalls(facts, new Set(rows.map(({ registers }) => lastNameOf(registers))));
  // `parse` is everybody's name: types are asked only where a function of such a name is registered.
  if (!registrations.some(({ call }) => rows.some(({ handler }) => isAsync(facts, call.arguments[handler])))) return [];
  return methodCalls(facts, facts.catalogue.names('dispatcher')).flatMap((dispatch): Dispatch[] => {
    const row = facts.row('dispatcher', dispatch.callee);
    return row && startsAsync(facts, row, dispatch, registrations) ? [{ ...dispatch, row }] : [];
  });
}
