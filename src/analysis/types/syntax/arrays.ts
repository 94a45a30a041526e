import type { TSESTree } from '@typescript-eslint/types';
import { isFunction } from '../../tree.js';
import type { Types } from './types.js';
import { anyOf, NOTHING, partsOf, type Known } from './known.js';
import type { Unit } from './unit.js';

const ONE = new Set(['find', 'findLast', 'at', 'pop', 'shift']);
const SAME = new Set(['filter', 'slice', 'reverse', 'sort', 'toReversed', 'toSorted']);
/** Methods whose callback is given an element first. */
const EACH = new Set(['forEach', 'map', 'flatMap', 'filter', 'find', 'findLast', 'findIndex', 'some', 'every']);

/** What an array holds. */
export function elementOf(known: Known | undefined): Known | undefined {
  const [array, ...others] = partsOf(known);
  return array?.is === 'array' && others.length === 0 && array.elements.length > 0 ? anyOf(array.elements) : undefined;
}

function methodOf({
  callee,
}: TSESTree.CallExpression): { readonly name: string; readonly object: TSESTree.Expression } | undefined {
  if (callee.type !== 'MemberExpression' || callee.computed || callee.property.type !== 'Identifier') return undefined;
  return { name: callee.property.name, object: callee.object };
}

/** `ids.map(async (id) => …)`, `observers.find(…)` */
export function resultOfArrayMethod(types: Types, call: TSESTree.CallExpression, unit: Unit): Known | undefined {
  const method = methodOf(call);
  if (!method || !(method.name === 'map' || ONE.has(method.name) || SAME.has(method.name))) return undefined;
  const array = types.expression(method.object, unit);
  if (array?.is !== 'array') return undefined;
  if (SAME.has(method.name)) return array;
  if (ONE.has(method.name)) {
    const element = elementOf(array);
    return element && anyOf([element, NOTHING]);
  }
  const [callback] = call.arguments;
  return isFunction(callback) && callback.async && !callback.generator
    ? { is: 'array', elements: [{ is: 'promise', of: undefined }] }
    : undefined;
}

/** The first parameter of a callback that an array calls with each element. */
export function elementGivenTo(types: Types, parameter: TSESTree.Identifier, unit: Unit): Known | undefined {
  const fn = parameter.parent;
  if (
    !isFunction(fn) ||
    fn.params[0] !== parameter ||
    fn.parent?.type !== 'CallExpression' ||
    fn.parent.arguments[0] !== fn
  )
    return undefined;
  const method = methodOf(fn.parent);
  return method && EACH.has(method.name) ? elementOf(types.expression(method.object, unit)) : undefined;
}

/** The variable of `for (const x of xs)`. */
export function elementOfLoop(types: Types, { parent }: TSESTree.VariableDeclarator, unit: Unit): Known | undefined {
  const loop = parent.parent;
  if (loop.type !== 'ForOfStatement' || loop.left !== parent) return undefined;
  const element = elementOf(types.expression(loop.right, unit));
  return loop.await ? types.awaited(element) : element;
}
