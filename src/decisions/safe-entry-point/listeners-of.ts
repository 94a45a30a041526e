import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { memberOfProcess } from '../../analysis/process.js';
import { bare, lastName } from '../../analysis/tree.js';

/** A listener of the process: `process.on('exit', f)`. */
export interface Listened {
  readonly call: TSESTree.CallExpression;
  readonly event: TSESTree.Literal;
  readonly name: string;
  readonly listener: TSESTree.Node;
  /** It is called once, and then taken away. */
  readonly once: boolean;
}

const LISTENS = /^(?:on|once|addListener|prependListener|prependOnceListener)$/;

/** The events' listeners that a file gives to the process; none where the file takes some of that event away again. */
export function listenersOf({ nodes, parsed }: FileFacts, events: RegExp): Listened[] {
  const calls = nodes.of('CallExpression').flatMap((call) => {
    const [event, listener] = call.arguments;
    if (event?.type !== 'Literal' || typeof event.value !== 'string' || !events.test(event.value)) return [];
    const member = memberOfProcess(parsed, call.callee);
    return member === undefined ? [] : [{ call, event, name: event.value, listener, member }];
  });
  const taken = new Set(calls.flatMap(({ name, member }) => (/^(?:off|remove)/.test(member) ? [name] : [])));
  return calls.flatMap(({ call, event, name, listener, member }): Listened[] =>
    listener && LISTENS.test(member) && !taken.has(name)
      ? [{ call, event, name, listener: bare(listener), once: /once/i.test(member) }]
      : [],
  );
}

/** The method of a listening call, as it is written. */
export const methodOf = ({ call }: Listened): { readonly node: TSESTree.Node; readonly name: string } | undefined => {
  const callee = bare(call.callee);
  const name = lastName(callee);
  return callee.type === 'MemberExpression' && !callee.computed && name !== undefined
    ? { node: callee.property, name }
    : undefined;
};
