import satisfies from 'semver/functions/satisfies.js';
import { TEMPLATE_HANDLERS, type TemplateHandlers } from '../../catalogue/template-handlers.js';
import type { Listener } from '../parsed-file.js';

/** What the rules of the installed version are; all that there are where none is seen. */
export function handlersOf(version: string | undefined): readonly TemplateHandlers[] {
  return version === undefined
    ? TEMPLATE_HANDLERS
    : TEMPLATE_HANDLERS.filter(({ versions }) => satisfies(version, versions, { includePrerelease: true }));
}

const ENTITY = /&(?:#\d+|#x[\da-f]+|\w+);/gi;
/** `isFunctionInvocation` of Vue 2's compiler: a path of names, and a call of it without parentheses inside. */
const PLAIN_CALL =
  /^[A-Za-z_$][\w$]*(?:\.[A-Za-z_$][\w$]*|\['[^']*?'\]|\["[^"]*?"\]|\[\d+\]|\[[A-Za-z_$][\w$]*\])*\([^)]*?\);*$/;

/** What is between the quotes of a handler, or is all of it. */
export function textOf({ range }: Pick<Listener, 'range'>, text: string): string {
  const written = text.slice(...range);
  return /^["']/.test(written) ? written.slice(1, -1) : written;
}

/** Does the function that Vue makes of a handler's statements give what they come to? */
export function givesValue({ gives }: TemplateHandlers, listener: Listener, text: string): boolean {
  const [only, ...others] = listener.statements;
  if (only?.type !== 'ExpressionStatement' || others.length > 0) return false;
  const code = textOf(listener, text).replace(ENTITY, ' ').trim();
  return gives === 'expressions' ? !code.includes(';') : PLAIN_CALL.test(code);
}
