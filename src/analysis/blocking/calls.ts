import type { TSESTree } from '@typescript-eslint/types';
import type { BlockingCallRow } from '../../catalogue/blocking-row.js';
import type { FileFacts } from '../file-facts.js';
import { KeptOn } from '../kept-on.js';

/** A call that blocks its thread. */
export interface BlockingCall {
  readonly call: TSESTree.CallExpression;
  readonly row: BlockingCallRow;
}

/** Gathered once: the plan of each finding asks for all of its file. */
const callsOf = new KeptOn<FileFacts, readonly BlockingCall[]>();

/** By bindings alone: what only has the type of Node's `fs` may be anything that stands for it. */
export function blockingCalls(facts: FileFacts): readonly BlockingCall[] {
  let calls = callsOf.get(facts);
  if (!calls) callsOf.set(facts, (calls = gathered(facts)));
  return calls;
}

function gathered(facts: FileFacts): BlockingCall[] {
  const names = facts.catalogue.names('blocking-call');
  return facts.nodes.of('CallExpression').flatMap((call): BlockingCall[] => {
    const { callee } = call;
    const isLikely =
      callee.type === 'Identifier' ||
      (callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && names.has(callee.property.name));
    if (!isLikely) return [];
    const row = facts
      .bindings(callee)
      .map((origin) => facts.catalogue.match('blocking-call', origin))
      .find((found) => found !== undefined);
    return row ? [{ call, row }] : [];
  });
}

/** Standard output and standard error are written to synchronously on purpose: what is written is then out. */
function writesToTerminal(facts: FileFacts, { call, row }: BlockingCall): boolean {
  const [first] = call.arguments;
  if (!first || !/^write/.test(row.export)) return false;
  return /^[12]$|^process\.(?:stdout|stderr)\.fd$/.test(facts.textOf(first));
}

/** Does a call take long enough to matter, and is it no use to wait for it otherwise? */
export function isWorthWaiting(facts: FileFacts, blocking: BlockingCall): boolean {
  return blocking.row.cost !== 'microseconds' && !writesToTerminal(facts, blocking);
}
