import type { Argument, Guard } from './program-view.js';

/** Whether a guarded place in a function runs, for one call of it. */
export type Outcome =
  | { readonly runs: false }
  | {
      readonly runs: true;
      /** The arguments leave it open. */
      readonly isOpen: boolean;
      /** What that comes to for the parameters of the function that the call stands in. */
      readonly guards: readonly Guard[];
    };

const NEVER: Outcome = { runs: false };
const UNKNOWN: Argument = { is: 'unknown' };

function valueOf(guard: Guard, given: readonly Argument[] | undefined): Argument {
  if (!given) return UNKNOWN;
  let value = given[guard.index];
  if (!value) return guard.fallback;
  for (const [depth, name] of guard.path.entries()) {
    if (value.is === 'parameter') return { ...value, path: [...value.path, ...guard.path.slice(depth)] };
    if (value.is === 'literal') return guard.fallback;
    if (value.is !== 'object') return UNKNOWN;
    const inside: Argument | undefined = value.properties[name];
    if (!inside) return value.isOpen ? UNKNOWN : guard.fallback;
    value = inside;
  }
  return value.is === 'literal' && value.value === undefined ? guard.fallback : value;
}

/** `undefined` where the value does not tell. */
function isMet(guard: Guard, value: Argument): boolean | undefined {
  switch (value.is) {
    case 'literal':
      return (guard.hasEquals ? value.value === guard.equals : Boolean(value.value)) === guard.holds;
    case 'object':
    case 'truthy':
      return !guard.hasEquals === guard.holds;
    default:
      return undefined;
  }
}

/** @param given the call's arguments; absent where nothing is known of them */
export function outcomeOf(guards: readonly Guard[], given: readonly Argument[] | undefined): Outcome {
  let isOpen = false;
  const passedOn: Guard[] = [];
  for (const guard of guards) {
    const value = valueOf(guard, given);
    const met = isMet(guard, value);
    if (met === false) return NEVER;
    if (met === true) continue;
    if (value.is === 'parameter') passedOn.push({ ...guard, index: value.index, path: value.path });
    else isOpen = true;
  }
  return { runs: true, isOpen, guards: passedOn };
}

/** Guards that ask the same read the same. */
export function guardsText(guards: readonly Guard[]): string {
  return guards
    .map(
      ({ index, path, hasEquals, equals, holds }) =>
        `${index}.${path.join('.')}${holds ? '=' : '!'}${hasEquals ? JSON.stringify(equals) : ''}`,
    )
    .sort()
    .join('&');
}
