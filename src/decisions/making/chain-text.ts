import { isAbsolute, relative } from 'node:path';
import type { Reached } from '../../analysis/colour/colour.js';
import type { WaitHop } from '../../analysis/waits-for/settling.js';

/** As a person can click on it from where the command runs. */
function shownPath(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') || isAbsolute(path) ? file : path.replaceAll('\\', '/');
}

/** The chain from a call to what its promise waits for, as part of a sentence. @param shownFile a file before its line */
export function waitText(chain: readonly WaitHop[], shownFile: (file: string) => string): string {
  const placed = ({ name, file, line }: WaitHop): string => `${name} (${shownFile(file)}${line})`;
  return chain.map(placed).join(' → ');
}

/** What is added to a message about a call that comes to a runner through others: one hop in each line. */
export function chainText({ chain, certainty }: Reached): string {
  const [first, ...hops] = chain;
  if (hops.length === 0) return '';
  const lines = [
    first.name,
    ...hops.map(({ name, file, line, column }) => `→ ${name} (${shownPath(file)}:${line}:${column})`),
  ];
  const doubt = certainty === 'may' ? ' It does so on some of its paths only, and this call leaves open which.' : '';
  return `${doubt}\n  ${lines.join('\n  ')}`;
}
