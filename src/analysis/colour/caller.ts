import type { DeclarationKey } from './terms.js';
import type { Use } from './program-view.js';

/** What the function around a use is called by: its own declaration, or what keeps a function expression. */
export function callerOf({ inside }: Use): DeclarationKey | undefined {
  if (!inside || inside.runBy) return inside?.runBy?.holder.key;
  const value = inside.value?.();
  return value?.end.to === 'holder' && value.steps.length === 0 ? value.end.holder.key : undefined;
}
