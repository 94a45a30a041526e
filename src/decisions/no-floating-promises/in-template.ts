import type { TSESTree } from '@typescript-eslint/types';
import type { FunctionNode, Listener } from '../../analysis/parsed-file.js';
import { givesValue, handlersOf, textOf } from '../../analysis/template/handlers.js';
import {
  endsHandler,
  expressionStatements,
  promisesOf,
  type TemplatePromise,
} from '../../analysis/template/promises.js';
import { isFunction } from '../../analysis/tree.js';
import type { TemplateHandlers } from '../../catalogue/template-handlers.js';
import type { Plan, Rewrite, Step } from '../../plans/plan.js';
import { filled } from '../making/filled.js';
import { mayReject } from '../making/may-reject.js';
import { plan, planOf, rewrite } from '../making/plans.js';
import type { Floating, FloatingFinding } from './finding.js';
import { consequences, inTemplates } from './messages.js';

/** The code of a handler that gives Vue nothing. */
interface Silent {
  readonly listener: Listener;
  /** The function that is written there; absent where Vue makes one of statements. */
  readonly fn?: FunctionNode;
  readonly statements: readonly TSESTree.Statement[];
  readonly consequence: string;
}

function consequenceOf({ statements }: Listener, { gives, errorHandler }: TemplateHandlers): string {
  const [only, ...others] = statements;
  if (only?.type !== 'ExpressionStatement' || others.length > 0)
    return filled(inTemplates.statements, { handler: errorHandler });
  return filled(gives === 'expressions' ? inTemplates.semicolon : inTemplates.noPlainCall, { handler: errorHandler });
}

function silent({ facts }: Floating, listener: Listener, rules: readonly TemplateHandlers[]): Silent | undefined {
  const { text } = facts.parsed;
  // What is put in has a space, and brackets.
  if (!/["']/.test(text.charAt(listener.range[0]))) return undefined;
  const { value, statements } = listener;
  if (value) {
    if (!isFunction(value) || value.generator || value.body.type !== 'BlockStatement') return undefined;
    const consequence = value.async ? filled(consequences.function, { fn: 'the function' }) : consequences.callback;
    return { listener, fn: value, statements: value.body.body, consequence };
  }
  if (rules.some((one) => givesValue(one, listener, text))) return undefined;
  const [newest] = rules.toReversed();
  // A function of the compiler's own has no `arguments` of the event in every version.
  if (!newest || /\barguments\b/.test(textOf(listener, text))) return undefined;
  return { listener, statements, consequence: consequenceOf(listener, newest) };
}

const put = (text: string, node: TSESTree.Node): Step => ({ verb: 'insert', node, where: 'before', text });

/** Has the function that holds promises wait for them. */
function awaiting(
  { facts }: Floating,
  { listener, fn, statements }: Silent,
  promises: readonly TemplatePromise[],
): Rewrite {
  const waits = promises.map(({ node }) => put('await ', node));
  if (fn?.async) return rewrite(waits, 'Await the promise', 'await');
  const title = 'Make the handler an async function and await the promise';
  if (fn) return rewrite([...waits, put('async ', fn)], title, 'await');
  const parameter = textOf(listener, facts.parsed.text).includes('$event') ? '$event' : '';
  return rewrite([...waits, { verb: 'make-handler', statements, parameter }], title, 'await');
}

/** The single expression that a handler is becomes what it gives. */
function giving({ facts }: Floating, { listener, statements }: Silent): Rewrite | undefined {
  const [only] = statements;
  if (only?.type !== 'ExpressionStatement' || only.expression.type === 'SequenceExpression') return undefined;
  const code = textOf(listener, facts.parsed.text);
  const ends = only.range[1] > only.expression.range[1];
  const without: Step[] = ends ? [{ verb: 'drop-semicolon', statement: only }] : [];
  if (ends && code.indexOf(';') === code.lastIndexOf(';'))
    return rewrite(without, 'Take the semicolon away, so that Vue gets the promise', 'give');
  const head = code.includes('$event') ? '($event) => ' : '() => ';
  return rewrite([put(head, only), ...without], 'Write a function that gives the promise to Vue', 'give');
}

function planFor(
  floating: Floating,
  at: Silent,
  statement: TSESTree.ExpressionStatement,
  promises: readonly TemplatePromise[],
): Plan {
  const { settings, options } = floating;
  const { fn, statements } = at;
  const waiting = awaiting(floating, at, promises);
  const words = 'Let it run, and say so with `void` (its rejection stays unhandled)';
  const voided = promises.map(({ node }) => put('void ', node));
  const letGo = options.ignoreVoid ? [rewrite(voided, words, 'void')] : [];
  const given = !fn && statements.length === 1 && statements[0] === statement ? giving(floating, at) : undefined;
  if (given) return plan(given, letGo);
  if (endsHandler(statement)) return plan(waiting, letGo);
  // The author may have meant what follows to come at once: a dialog that opens, or closes, meanwhile.
  return settings.fireAndForget === 'void'
    ? planOf(letGo[0], [waiting], 'runs-concurrently')
    : planOf(undefined, [waiting, ...letGo], 'runs-concurrently');
}

function isSafe({ facts, options }: Floating, { called: { at, fn } }: TemplatePromise): boolean {
  const known = options.allowForKnownSafeCalls;
  if (known.length > 0 && facts.oracle.matches([at], known)[0]) return true;
  if (facts.row('known-safe', at)) return true;
  // All that is lost here is a rejection: nobody waits for an event's handler.
  return fn?.async === true && !mayReject(facts, fn);
}

function findingsIn(floating: Floating, at: Silent): FloatingFinding[] {
  const { facts } = floating;
  return expressionStatements(at.statements, facts.parsed.visitorKeys).flatMap((statement) => {
    const promises = promisesOf(facts, statement.expression).filter((one) => !isSafe(floating, one));
    if (promises.length === 0) return [];
    return {
      node: statement,
      messageId: 'dropped' as const,
      data: { consequence: at.consequence, attempt: '' },
      plan: planFor(floating, at, statement, promises),
      drivenBy: [],
      sink: { kind: 'dropped' as const, at: statement },
    };
  });
}

/** Promises that end in the handlers of a Vue component's template, where Vue does not get to see them. */
export function floatingInTemplate(floating: Floating): FloatingFinding[] {
  const { facts } = floating;
  const listeners = facts.parsed.frame?.template?.listeners ?? [];
  if (listeners.length === 0) return [];
  const rules = handlersOf(facts.version('vue'));
  return listeners.flatMap((listener) => {
    const found = silent(floating, listener, rules);
    return found ? findingsIn(floating, found) : [];
  });
}
