import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../facts.js';
import { ownNameOf } from '../own-name.js';
import type { FunctionNode } from '../parsed-file.js';
import { isFunction, isTopLevel } from '../tree.js';
import type { Taker } from './taker.js';

/** The parts of svelte-eslint-parser's tree that say where a function is given to. */
interface MarkupNode {
  readonly type: string;
  readonly parent?: MarkupNode;
  /** Of a directive: `EventHandler`; of an element: `html`, `component`, `special`. */
  readonly kind?: string;
  readonly key?: { readonly name?: unknown };
}

const EVENT = /^on./;

/** The attribute that a function is the whole value of, where that is for an event: `onclick={…}`, `on:click={…}`. */
function attributeOf(fn: TSESTree.Node): MarkupNode | undefined {
  const parent = fn.parent as MarkupNode | undefined;
  if (parent?.type === 'SvelteDirective') return parent.kind === 'EventHandler' ? parent : undefined;
  const attribute = parent?.type === 'SvelteMustacheTag' ? parent.parent : undefined;
  const name = attribute?.type === 'SvelteAttribute' ? attribute.key?.name : undefined;
  return typeof name === 'string' && EVENT.test(name) ? attribute : undefined;
}

/** Is a node a function that the markup of a component gives to an event? */
export const isHandlerInMarkup = (node: TSESTree.Node): boolean => isFunction(node) && attributeOf(node) !== undefined;

/**
 * What takes a function that stands in markup. An event of an element is the browser's, and Svelte hands a promise on to
 * nobody (`handler.call(this, event)`, svelte/src/internal/client/dom/elements/events.js); that of a component is that
 * component's.
 */
export function takerInMarkup(fn: TSESTree.Node): Taker | undefined {
  const attribute = attributeOf(fn);
  if (!attribute) return undefined;
  const element = attribute.parent?.parent;
  return { called: { when: 'unknown' }, result: element?.kind === 'html' ? 'ignored' : 'unknown' };
}

/** What takes a function of a component's script whose name is nothing but given to events in the markup: `onclick={save}`. */
export function takerByNameInMarkup({ parsed }: Pick<Facts, 'parsed'>, fn: FunctionNode): Taker | undefined {
  if (!parsed.frame?.handlers) return undefined;
  const statement = fn.type === 'FunctionDeclaration' ? fn : fn.parent.parent;
  // What a component exports, its parent may call.
  if (!statement || !isTopLevel(statement)) return undefined;
  const takers = ownNameOf({ parsed }, fn)?.uses.map(({ identifier }) => takerInMarkup(identifier)) ?? [];
  const [first] = takers;
  return takers.every((taker) => taker?.result === first?.result) ? first : undefined;
}
