import { isAbsolute, relative } from 'node:path';
import type { Reached } from '../../analysis/colour/colour.js';

/** As a person can click on it from where the command runs. */
function shownPath(file: string): string {
  const path = relative(process.cwd(), file);
  return path.startsWith('..') || isAbsolute(path) ? file : path.replaceAll('\\', '/');
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
