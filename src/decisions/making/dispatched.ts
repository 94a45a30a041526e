import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, lastName } from '../../analysis/tree.js';
import { Names } from '../../analysis/waits-for/names.js';
import { rootOf } from '../../analysis/waits-for/below.js';
import { lastNameOf } from '../../catalogue/origin.js';
import type { DispatcherRow } from '../../catalogue/row.js';
import type { Plan, Step } from '../../plans/plan.js';
import type { Settings } from '../../settings/settings.js';
import { plan, preceded, refuse, refuseToWait, rewrite } from './plans.js';
import { methodCalls, Registered, type MethodCall } from './registered.js';
import { waitForPromise } from './wait.js';
import { waitOrLetGo } from './wait-or-let-go.js';

/** A dispatcher's call, which waits for none of the asynchronous functions that it starts. */
export interface Dispatch extends MethodCall {
  readonly row: DispatcherRow;
}

/** Does a call leave it to another one to start anything: `parse(argv, { run: false })`? Options that are not seen may. */
function startsNothing({ leaves }: DispatcherRow, { arguments: given }: TSESTree.CallExpression): boolean {
  if (given.some(({ type }) => type === 'SpreadElement')) return true;
  const options = leaves && given[leaves.argument];
  if (!options) return false;
  if (options.type !== 'ObjectExpression') return true;
  return options.properties.some((property) => property.type !== 'Property' || lastName(property.key) === leaves.key);
}

/** What a call gives is the promise of what it starts, and somebody has it. */
function isTaken({ twin, export: path }: DispatcherRow, { parent }: TSESTree.CallExpression): boolean {
  return twin === lastNameOf(path) && parent.type !== 'ExpressionStatement';
}

/** The call only looks at the words, and another one behind it starts what they name. */
function planLeaving(
  facts: FileFacts,
  { call, callee, row }: Dispatch,
  { key, words }: NonNullable<DispatcherRow['leaves']>,
  waitOrLet: (call: TSESTree.CallExpression) => Plan,
): Plan {
  const receiver = bare(callee.object);
  const [given, ...more] = call.arguments;
  const isNamed = receiver.type === 'Identifier' || receiver.type === 'ThisExpression';
  if (!isNamed || more.length > 0) return refuse('no-asynchronous-sibling');
  const name = facts.textOf(receiver);
  const looks = `${facts.textOf(callee)}(${given ? facts.textOf(given) : words}, { ${key}: false })`;
  const statement = call.parent.type === 'VariableDeclarator' ? call.parent.parent : call.parent;
  if (statement.type === 'ExpressionStatement')
    return preceded(
      [
        { verb: 'add-statement', beside: statement, where: 'before', statement: looks },
        { verb: 'replace', node: callee.property, text: row.twin, binding: 'primary' },
        ...(given ? [{ verb: 'drop-argument', call, argument: 0 } as const] : []),
      ],
      waitOrLet(call),
    );
  const suspension = facts.suspendsWith(call);
  if (suspension.with !== 'await') return refuseToWait(suspension);
  if (statement.type !== 'VariableDeclaration' || !('body' in statement.parent))
    return refuse('result-needed-synchronously');
  const steps: Step[] = [
    { verb: 'replace', node: call, text: looks, binding: 'call' },
    { verb: 'add-statement', beside: statement, where: 'after', statement: `await ${name}.${row.twin}()` },
  ];
  return plan(rewrite(steps, 'Await the promise', 'await'));
}

/** The twin that waits is called instead, and waited for, or let go by policy. */
export function planDispatch(facts: FileFacts, settings: Settings, dispatch: Dispatch, voidCounts: boolean): Plan {
  const { call, callee, row } = dispatch;
  const isSame = row.twin === lastNameOf(row.export);
  // What gives what the function gives has no `catch` where that one is synchronous.
  const kind = isSame || row.leaves ? 'thenable' : 'promise';
  const waitOrLet = (node: TSESTree.CallExpression): Plan =>
    waitOrLetGo({ facts, settings, node: call.parent, host: undefined, voidCounts }, [{ node, kind }]);
  if (row.leaves) return planLeaving(facts, dispatch, row.leaves, waitOrLet);
  const renamed: Step[] = isSame
    ? []
    : [{ verb: 'replace', node: callee.property, text: row.twin, binding: 'primary' }];
  if (call.parent.type === 'ExpressionStatement') return preceded(renamed, waitOrLet(call));
  const suspension = facts.suspendsWith(call);
  const wait = waitForPromise(facts, suspension, call);
  return wait ? plan(rewrite([...renamed, ...wait.steps], wait.title, wait.name)) : refuseToWait(suspension);
}

/**
 * May this call be a dispatcher's? `parse` is everybody's name, so that types are asked only where a function of a
 * dispatcher's own file is registered, what it is called on comes from a dispatcher's package, or it is given the words
 * of a command line, or nothing.
 */
function isLikely(facts: FileFacts, { call, callee }: MethodCall, packages: ReadonlySet<string>): boolean {
  const [words, ...more] = call.arguments;
  if (!words || (more.length <= 1 && /\bargv\b/.test(facts.textOf(words)))) return true;
  const start = rootOf(callee);
  const made = start.type === 'Identifier' ? facts.variable(start)?.defs[0] : undefined;
  const init = made?.type === 'Variable' ? made.node.init : null;
  const maker = init?.type === 'NewExpression' || init?.type === 'CallExpression' ? rootOf(init.callee) : start;
  return facts.bindings(maker.type === 'NewExpression' ? maker.callee : maker).some((one) => packages.has(one.package));
}

/** `program.parse()` where an action is an async function: what it starts, nothing waits for. */
export function dispatches(facts: FileFacts): Dispatch[] {
  const rows = facts.catalogue.of('dispatcher');
  const packages = new Set(rows.flatMap(({ module }) => module));
  const registers = methodCalls(facts, new Set(rows.map((row) => lastNameOf(row.registers))));
  const judged = Names.of(facts).judged;
  const registersAsync = rows.some((row) => {
    const registered = new Registered(facts, row);
    return registers.some(({ call }) => {
      const node = call.arguments[row.handler];
      return node !== undefined && registered.isAsync({ code: judged, node });
    });
  });
  return methodCalls(facts, facts.catalogue.names('dispatcher')).flatMap((dispatch): Dispatch[] => {
    if (!registersAsync && !isLikely(facts, dispatch, packages)) return [];
    const row = facts.row('dispatcher', dispatch.callee);
    if (!row || startsNothing(row, dispatch.call) || isTaken(row, dispatch.call)) return [];
    return new Registered(facts, row).holdsAsync(dispatch.callee) ? [{ ...dispatch, row }] : [];
  });
}
