/** Half of what the fast parser was seen to stand. */
const DEEPEST = 1_000;
const LONGEST = 4_000;

/**
 * May a text be nested so deeply that a parser in native code would overflow its stack, which ends the process? Looks at
 * characters alone: brackets that stay open, and marks of what nests without any (`a ? b : c ? d`, `() => () =>`,
 * `else if`, types, JSX). One in code of the tool's own language throws instead.
 */
export function mayBeTooDeep(text: string): boolean {
  let depth = 0;
  let links = 0;
  for (let at = 0; at < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 40: // (
      case 91: // [
      case 123: // {
        depth += 1;
        if (depth > DEEPEST) return true;
        break;
      case 41: // )
      case 93: // ]
      case 125: // }
        if (depth > 0) depth -= 1;
        break;
      case 60: // <
      case 62: // > of =>
      case 63: // ?
        links += 1;
        break;
      case 101: // e of else
        if (text.startsWith('else', at)) links += 1;
    }
  }
  return links > LONGEST;
}
