import type { TSESTree } from '@typescript-eslint/types';
import { handedTo, type Handed } from '../../analysis/boundaries.js';
import { isAmong } from '../../analysis/takers/taker.js';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { lastNameOf } from '../../catalogue/origin.js';
import type { CallbackRow } from '../../catalogue/row.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { bare, isFunction, lastName } from '../../analysis/tree.js';
import { functionNamed } from './function-called.js';

/** A function that a call is given: written there, or by its name. */
export interface Given {
  readonly fn: FunctionNode;
  /** The function itself, or the name. */
  readonly at: TSESTree.Expression;
  readonly call: TSESTree.CallExpression | TSESTree.NewExpression;
  readonly handed: Handed;
}

function functionAt(facts: FileFacts, value: TSESTree.Node): FunctionNode | undefined {
  if (value.type === 'Identifier') return functionNamed(facts, value);
  return isFunction(value) ? value : undefined;
}

function valuesOf(argument: TSESTree.CallExpressionArgument): readonly TSESTree.Node[] {
  const value = bare(argument);
  if (value.type !== 'ObjectExpression') return [value];
  return value.properties.flatMap((property) => (property.type === 'Property' ? [bare(property.value)] : []));
}

/** A function of another file, or a member, that a call is given by its name. */
export type GivenName = Omit<Given, 'fn'> & { readonly fn?: undefined };

/** Every name that a call is given, and that stands for no function of this file. */
export function givenNames(facts: FileFacts): GivenName[] {
  return [...facts.nodes.of('CallExpression'), ...facts.nodes.of('NewExpression')].flatMap((call) =>
    call.arguments.flatMap((argument): GivenName[] => {
      const at = bare(argument);
      const handed = at.type === 'Identifier' || at.type === 'MemberExpression' ? handedTo(at) : undefined;
      return handed && !functionAt(facts, at) ? [{ at: at as TSESTree.Expression, call, handed }] : [];
    }),
  );
}

/** Every function of this file that a call is given, also inside an object. */
export function givenFunctions(facts: FileFacts): Given[] {
  return [...facts.nodes.of('CallExpression'), ...facts.nodes.of('NewExpression')].flatMap((call) =>
    call.arguments.flatMap(valuesOf).flatMap((value): Given[] => {
      const fn = functionAt(facts, value);
      const handed = fn && !fn.generator ? handedTo(value) : undefined;
      return fn && handed ? [{ fn, at: value as TSESTree.Expression, call, handed }] : [];
    }),
  );
}

/** `off(f)`, `removeListener('x', f)`: who names a function there takes it away. */
const TAKES_AWAY = /^(?:off|remove|unsubscribe|unregister|clear)/;

export const isTakenAway = (facts: FileFacts, { call }: Pick<Given, 'call'>): boolean =>
  TAKES_AWAY.test(calledName(facts, call));

/**
 * Whether a call may take a function as a row of callbacks says which is meant, by its name and by where the function
 * stands: where no other matters, types need not be asked of the rest.
 */
export function namedLike(isMeant: (row: CallbackRow) => boolean): (facts: FileFacts, given: TakenAt) => boolean {
  const known = new WeakMap<Catalogue, readonly { readonly name: string; readonly at: CallbackRow['callbacks'] }[]>();
  return ({ catalogue }, { call, handed: { argument = 0 } }) => {
    const node = bare(call.callee);
    // An import may go by any name.
    if (node.type !== 'MemberExpression') return true;
    let rows = known.get(catalogue);
    if (!rows) {
      const meant = catalogue.of('callback').filter(isMeant);
      known.set(catalogue, (rows = meant.map((row) => ({ name: lastNameOf(row.export), at: row.callbacks }))));
    }
    const name = lastName(node);
    return rows.some((row) => row.name === name && isAmong(row.at, argument));
  };
}

type TakenAt = Pick<Given, 'call' | 'handed'>;

/** What a finding about a callback underlines: the name of what is called. */
export function nameOf({ callee }: Given['call']): TSESTree.Node {
  const node = bare(callee);
  return node.type === 'MemberExpression' ? node.property : node;
}

/** How messages name what a callback is given to: `some`, `setTimeout`. */
export const calledName = (facts: FileFacts, { callee }: Given['call']): string =>
  lastName(callee) ??
  facts
    .textOf(nameOf({ callee } as Given['call']))
    .replace(/\s+/g, ' ')
    .slice(0, 40);
