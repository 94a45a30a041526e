import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { boundaryInside } from '../../analysis/boundaries.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import type { Suspension } from '../../analysis/suspends-with.js';
import type { Rewrite, Step } from '../../plans/plan.js';
import type { Settings } from '../../settings/settings.js';
import { policyFor } from './fire-and-forget.js';
import { refusalFor } from './hindrance.js';
import type { Imported } from './import-of.js';
import { failuresByPlace, hostSinkFor, takesFailures, type LeftOut } from './host-sink.js';
import { rewrite } from './plans.js';
import { awaitStep } from './wait.js';

/** The host's own handler of a callback's failures. */
export interface HostHandler {
  readonly local: string;
  /** Where the callback has no parameter for it yet. */
  readonly leftOut?: LeftOut;
}

/** What the host gives a callback for its failures: `next`; `none` where the callback has no place for it. */
export function hostHandler(facts: FileFacts, fn: FunctionNode): HostHandler | 'none' | undefined {
  const host = hostSinkFor(facts, fn.body);
  if (host && takesFailures(host.row)) return { local: host.receiver };
  const failures = failuresByPlace(facts, boundaryInside(fn));
  return typeof failures === 'object'
    ? { local: failures.name, ...(failures.after && { leftOut: failures }) }
    : failures;
}

const asHandler = ({ local, leftOut }: HostHandler): Imported => ({
  local,
  steps: leftOut ? [{ verb: 'insert', node: leftOut.after, where: 'after', text: leftOut.text }] : [],
});

/** What gets the rejection of an async callback: the host, or the handler that the project's policy names. */
export function handlerFor(facts: FileFacts, settings: Settings, fn: FunctionNode): Imported | 'void' | undefined {
  const host = hostHandler(facts, fn);
  return host === 'none' || !host ? policyFor(facts, settings) : asHandler(host);
}

/** The function's body runs inside it, and its rejection has a handler. */
export const runInside = (fn: FunctionNode, { local, steps }: Imported): readonly Step[] => [
  { verb: 'run-inside', fn, after: `.catch(${local})` },
  ...steps,
];

/** The same as a choice of its own, for a function that is async. */
export const insideRewrite = (fn: FunctionNode, handler: Imported): Rewrite =>
  rewrite(
    runInside(fn, handler),
    `Run it inside of a synchronous function, and give its rejection to \`${handler.local}\``,
    'handler',
  );

/** Only a function that is written in its place, and whose text says no type of what it gives, may have its body run inside. */
export function mayRunInside(fn: FunctionNode): boolean {
  return (
    fn.type !== 'FunctionDeclaration' &&
    !fn.generator &&
    !fn.returnType &&
    fn.parent.type !== 'MethodDefinition' &&
    !(fn.parent.type === 'Property' && fn.parent.method)
  );
}

/**
 * How a synchronous callback that nobody waits for waits at an expression: its body runs inside it, and what rejects
 * there goes to the host or to the handler of the project's policy.
 *
 * @returns `undefined` without either, and where the code around is no such callback, or cannot become one
 */
export function waitInside(
  facts: FileFacts,
  settings: Settings,
  suspension: Suspension,
  promise: TSESTree.Expression,
): readonly Step[] | undefined {
  const { boundary } = suspension;
  if (suspension.with !== 'nothing' || refusalFor(suspension) !== 'void-callback' || boundary.kind !== 'function')
    return undefined;
  const { node: fn } = boundary;
  if (!mayRunInside(fn)) return undefined;
  // What a synchronous callback throws, such a host answers: with another handler, whoever waits would wait for ever.
  const host = hostHandler(facts, fn);
  const handler = host === 'none' ? undefined : host ? asHandler(host) : policyFor(facts, settings);
  if (!handler) return undefined;
  return [awaitStep(promise), ...(handler === 'void' ? [{ verb: 'make-async', fn } as const] : runInside(fn, handler))];
}
