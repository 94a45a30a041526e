export function skip(text: string): number {
  let at = 0;
  while (text[at] === ' ') at += 1;
  return at;
}
