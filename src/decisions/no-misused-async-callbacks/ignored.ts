import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { boundaryInside } from '../../analysis/boundaries.js';
import { isGlobalTimer, type Called } from '../../analysis/takers/taker.js';
import { takerOf } from '../../analysis/takers/takers.js';
import { memberOfProcess } from '../../analysis/process.js';
import { findInside, functionAround, implementedBy, isFunction } from '../../analysis/tree.js';
import type { CallbackRow } from '../../catalogue/row.js';
import type { Plan, Rewrite, Step } from '../../plans/plan.js';
import { voided } from '../../plans/wraps.js';
import { calleeName } from '../making/callee-name.js';
import { fireAndForget, handlerRewrite, type LetGo } from '../making/fire-and-forget.js';
import { failuresOfCall, hostSinkFor, takesFailures, type HostSink } from '../making/host-sink.js';
import { mayReject } from '../making/may-reject.js';
import { unusedName } from '../making/import-of.js';
import { eachChoice, plan, planOf, refuse, rewrite } from '../making/plans.js';
import { handlerFor, insideRewrite, mayRunInside } from '../making/run-inside.js';
import { isDisposer } from './disposers.js';
import type { Misused, MisusedFinding } from './finding.js';
import { isTakenCareOf, waitsInside } from './taken-care-of.js';
import { calledName, nameOf, type Given } from '../making/given.js';
import { inItsProgram } from '../making/in-its-program.js';
import { inTheStream } from './in-the-stream.js';
import { consequences } from './messages.js';

/** Is the function written where it is given, so that its body may run inside it? */
const isMovable = ({ fn, at }: Pick<Given, 'fn' | 'at'>): boolean => fn === at && mayRunInside(fn);

function planExecutor({ fn, at }: Given): Plan {
  const [, reject] = fn.params;
  return reject?.type === 'Identifier' && isMovable({ fn, at })
    ? plan(insideRewrite(fn, { local: reject.name, steps: [] }))
    : refuse('promise-executor');
}

/** What is done with a callback that nobody waits for, by the host or the project's policy. */
function planIgnored({ facts, settings }: Misused, given: Pick<Given, 'fn' | 'at'>): Plan {
  const { fn } = given;
  if (!isMovable(given)) return refuse('void-callback');
  const handler = handlerFor(facts, settings, fn);
  return handler && handler !== 'void'
    ? plan(insideRewrite(fn, handler))
    : refuse('void-callback', [insideRewrite(fn, { local: 'console.error', steps: [] })]);
}

/** The promise that a callback gives is let go as the project's policy says, in its place. */
function planGiven({ facts, settings }: Misused, promise: TSESTree.Expression, host: HostSink | undefined): Plan {
  const letGo: LetGo = {
    nodes: [promise],
    steps: [],
    nullable: new Set(),
    canCatch: true,
    voidCounts: true,
    neverRejects: false,
  };
  if (host && takesFailures(host.row)) return plan(handlerRewrite(letGo, host.receiver));
  const { policy, others } = fireAndForget(facts, settings, letGo);
  return planOf(policy, others, 'void-callback');
}

/** The promise that a function of one line gives. */
const givenBy = ({ fn }: Pick<Given, 'fn'>): TSESTree.Expression | undefined =>
  !fn.async && fn.body.type !== 'BlockStatement' ? fn.body : undefined;

/** What becomes of the rejection where a row says who calls: timers are everywhere, the rest is Node's or the browser's. */
export function consequenceOf(called: Called): keyof typeof consequences {
  if (called.when !== 'later') return 'unknown';
  const { row } = called;
  if (isGlobalTimer(row)) return 'either';
  if (row.docs.startsWith('https://nodejs.org/')) return row.export.startsWith('request') ? 'browser' : 'node';
  return row.docs.startsWith('https://developer.mozilla.org/') ? 'browser' : 'unknown';
}

/** `process.on('exit', …)`: nothing that is begun there comes to an end, which is a finding of safe-entry-point. */
export const isExitListener = (facts: FileFacts, { callee, arguments: [event] }: Given['call']): boolean =>
  memberOfProcess(facts.parsed, callee) !== undefined && event?.type === 'Literal' && event.value === 'exit';

/**
 * What takes a promise over inside of a callback. An error handler does so for the function alone that is given it: what
 * runs later than that has its own end.
 */
function hostOf(facts: FileFacts, fn: FunctionNode): HostSink | undefined {
  const host = hostSinkFor(facts, fn.body);
  const isGiven = (name: string): boolean =>
    fn.params.some((parameter) => parameter.type === 'Identifier' && parameter.name === name);
  return host && takesFailures(host.row) && !isGiven(host.receiver) ? undefined : host;
}

/** A row that holds for some versions proves nothing of one that is not installed. */
const isOfUnknownVersion = (facts: FileFacts, { row }: Called): boolean =>
  row?.versions !== undefined && row.module.every((name) => facts.version(name) === undefined);

/** The finding about an async callback that can reject, and whose promise nobody has. */
export function ignoredFinding(misused: Misused, given: Given, called: Called): MisusedFinding | undefined {
  const { facts } = misused;
  const { fn, call, handed } = given;
  const isExecutor = called.when === 'at-once';
  if (isExecutor && (called.row.export !== 'Promise' || !fn.async)) return undefined;
  if (isExitListener(facts, call) || !mayReject(facts, fn)) return undefined;
  if (!isExecutor && (isTakenCareOf(facts, call) || isOfUnknownVersion(facts, called))) return undefined;
  if (called.when === 'unknown' && waitsInside(facts, given)) return undefined;
  const host = isExecutor ? undefined : hostOf(facts, fn);
  const dropped = isExecutor ? undefined : (host?.row ?? failuresOfCall(facts, call.callee))?.dropped;
  const promise = givenBy(given);
  const ignored = (): Plan => (promise ? planGiven(misused, promise, host) : planIgnored(misused, given));
  return {
    node: handed.property === undefined ? nameOf(call) : keyOf(given.at),
    messageId: isExecutor ? 'executor' : fn.async ? 'unheard' : 'unheardPromise',
    data: {
      name: handed.property ?? calleeName(facts, call.callee),
      consequence: dropped ?? inItsProgram(facts, consequences[consequenceOf(called)]),
    },
    plan: isExecutor ? planExecutor(given) : inTheStream(facts, given, called, ignored()),
    drivenBy: facts.drivenBy(call),
    sink: { kind: 'passed', at: call },
    row: called.row,
  };
}

/** Every choice with `void` before it, where a promise is no more wanted than its rejection. */
const givingNothing = (given: Plan, promise: TSESTree.Expression): Plan =>
  eachChoice(given, (choice) =>
    choice.name === 'void' ? choice : { ...choice, steps: [...choice.steps, voided(promise)] },
  );

/** A clean-up that the callback gives late is called once it is there, however early React asks for it. */
function planCleanUp({ facts, settings }: Misused, given: Given): Plan {
  const { fn } = given;
  const values = facts.nodes.of('ReturnStatement').flatMap(({ argument, range }) => {
    const isOwn = fn.body.range[0] <= range[0] && range[1] <= fn.body.range[1];
    return isOwn && argument && functionAround(argument) === fn ? [argument] : [];
  });
  const isCleanUp = values.some((value) => isFunction(value)) && isMovable(given);
  if (!isCleanUp) return refuse('synchronous-callback');
  const cleanUp = { promise: unusedName(facts, 'cleanUp', fn), fn: unusedName(facts, 'end', fn) };
  const keeping = (local: string, steps: readonly Step[]): Rewrite =>
    rewrite(
      [{ verb: 'run-inside', fn, after: `.catch(${local})`, cleanUp }, ...steps],
      `Run it inside, call its clean-up once that is there, and give its rejection to \`${local}\``,
      'clean-up',
    );
  const handler = handlerFor(facts, settings, fn);
  return handler && handler !== 'void'
    ? plan(keeping(handler.local, handler.steps))
    : refuse('void-callback', [keeping('console.error', [])]);
}

/** The finding about an async callback of React's, where a clean-up is expected of it. */
export function cleanUpFinding(misused: Misused, given: Given, row: CallbackRow): MisusedFinding {
  const { facts } = misused;
  const { fn, call } = given;
  const promise = givenBy(given);
  const givesNothing = !findInside(
    fn.body,
    facts.parsed.visitorKeys,
    (node) => node.type === 'ReturnStatement' && node.argument !== null,
  );
  return {
    node: nameOf(call),
    messageId: 'cleanUp',
    data: { name: calledName(facts, call), consequence: consequences[mayReject(facts, fn) ? 'cleanUp' : 'kept'] },
    plan: promise
      ? givingNothing(planGiven(misused, promise, undefined), promise)
      : givesNothing
        ? planIgnored(misused, given)
        : planCleanUp(misused, given),
    drivenBy: facts.drivenBy(call),
    sink: { kind: 'passed', at: call },
    row,
  };
}

function keyOf(value: TSESTree.Node): TSESTree.Node {
  let at = value;
  while (at.parent && at.type !== 'Property') at = at.parent;
  return at.type === 'Property' ? at.key : value;
}

/** Where a function stands whose type is said there: a variable, a property, a result, an element of a list. */
const TYPED_PLACES = new Set([
  'VariableDeclarator',
  'Property',
  'AssignmentExpression',
  'ReturnStatement',
  'ArrowFunctionExpression',
  'ArrayExpression',
  'PropertyDefinition',
]);

/** A method, or a property whose function has no other type than what the class follows says. */
function memberOf({ parent }: FunctionNode): TSESTree.MethodDefinition | TSESTree.PropertyDefinition | undefined {
  const isMember =
    parent.type === 'MethodDefinition' || (parent.type === 'PropertyDefinition' && !parent.typeAnnotation);
  return isMember && !parent.static && !parent.computed ? parent : undefined;
}

/** May a type that is declared elsewhere say what the members of a class give? */
function followsType({ parent: { parent } }: TSESTree.MethodDefinition | TSESTree.PropertyDefinition): boolean {
  return parent.superClass !== null || implementedBy(parent).length > 0;
}

function isTypedPlace(fn: TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression): boolean {
  const member = memberOf(fn);
  if (member) return followsType(member) && (member.type === 'PropertyDefinition' || member.kind === 'method');
  return TYPED_PLACES.has(fn.parent.type);
}

/** Async functions that stand where a type says that what they give is ignored. */
export function typedFindings(misused: Misused, told: ReadonlySet<FunctionNode>): MisusedFinding[] {
  const { facts, options } = misused;
  const functions = [...facts.nodes.of('ArrowFunctionExpression'), ...facts.nodes.of('FunctionExpression')].filter(
    (fn) =>
      fn.async &&
      !fn.generator &&
      !told.has(fn) &&
      isTypedPlace(fn) &&
      !isDisposer(facts, fn) &&
      (options.checkOverrides || !memberOf(fn)),
  );
  const slots = functions.length === 0 ? [] : facts.oracle.callbackSlots(functions);
  return functions.flatMap((fn, index): MisusedFinding[] => {
    const boundary = boundaryInside(fn);
    if (slots[index]?.expects !== 'void' || boundary.role === 'argument' || !mayReject(facts, fn)) return [];
    const member = memberOf(fn);
    return [
      {
        node: member?.key ?? (fn.parent.type === 'Property' && fn.parent.method ? fn.parent.key : fn),
        messageId: member ? 'override' : 'typed',
        data: member ? { name: facts.textOf(member.key) } : {},
        plan: member ? refuse('typed-alias') : planIgnored(misused, { fn, at: fn }),
        drivenBy: facts.drivenBy(fn),
        sink: { kind: 'passed', at: fn.parent },
      },
    ];
  });
}

/** `onClick={async () => …}`, where the attribute's type ignores what the function gives. */
export function attributeFindings(misused: Misused): MisusedFinding[] {
  const { facts } = misused;
  return facts.nodes.of('JSXAttribute').flatMap((attribute): MisusedFinding[] => {
    const fn = functionOf(attribute);
    if (!fn?.async || takerOf(facts, boundaryInside(fn))?.result !== 'ignored' || !mayReject(facts, fn)) return [];
    return [
      {
        node: attribute.name,
        messageId: 'unheard',
        data: { name: facts.textOf(attribute.name), consequence: consequences.browser },
        plan: planIgnored(misused, { fn, at: fn }),
        drivenBy: facts.drivenBy(attribute),
        sink: { kind: 'passed', at: attribute },
      },
    ];
  });
}

function functionOf({
  value,
}: TSESTree.JSXAttribute): TSESTree.ArrowFunctionExpression | TSESTree.FunctionExpression | undefined {
  const expression = value?.type === 'JSXExpressionContainer' ? value.expression : undefined;
  return expression?.type === 'ArrowFunctionExpression' || expression?.type === 'FunctionExpression'
    ? expression
    : undefined;
}
