import type { TSESTree } from '@typescript-eslint/types';
import type { FunctionNode } from '../parsed-file.js';
import { bare, holds, isFunction, someInside } from '../tree.js';
import type { Code, Place } from './code.js';
import type { Frame, Reading } from './frame.js';
import { nameOf } from './names.js';

/**
 * Is a list emptied by a timer that the function which fills it starts: `this.#queue.push(resolve); this.#schedule();`?
 * Then nobody else has to come along.
 */
export function isDrainedByTimer(
  reading: Reading,
  { code, node: list }: Place,
  home: FunctionNode,
  frame: Frame | undefined,
): boolean {
  const name = nameOf(list)?.name;
  if (name === undefined) return false;
  const starters = [{ code, node: home }, ...calledIn(reading, { code, node: home }, frame)];
  return starters.some(({ code: other, node: starter }) =>
    callsIn({ code: other, node: starter }).some((call) => {
      const at: Place = { code: other, node: bare(call.callee) };
      const isTimer =
        reading.names.row('waits-for', at)?.clock === true || reading.names.row('callback', at)?.timing === 'microtask';
      return isTimer && call.arguments.some((given) => isFunction(given) && isNamed(other, given, name));
    }),
  );
}

function callsIn({ code, node: fn }: Place): TSESTree.CallExpression[] {
  return code.nodes.of('CallExpression').filter((call) => holds(fn, call));
}

function calledIn(reading: Reading, place: Place, frame: Frame | undefined): readonly Place<FunctionNode>[] {
  return callsIn(place).flatMap(({ callee }) => {
    const isOwn =
      callee.type === 'MemberExpression' ? callee.object.type === 'ThisExpression' : callee.type === 'Identifier';
    return isOwn ? reading.functions({ code: place.code, node: callee }, frame) : [];
  });
}

/** Does anything inside a node go by a name: a variable, a property, a private one? */
function isNamed({ parsed }: Code, root: TSESTree.Node, name: string): boolean {
  const isIt = (node: TSESTree.Identifier | TSESTree.PrivateIdentifier): boolean => node.name === name;
  return (
    someInside(root, parsed.visitorKeys, 'Identifier', isIt) ||
    someInside(root, parsed.visitorKeys, 'PrivateIdentifier', isIt)
  );
}
