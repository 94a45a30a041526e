import { createTwoFilesPatch } from 'diff';
import { visible } from '../adapters/visible.js';
import type { painterFor } from './colour.js';

type Painter = ReturnType<typeof painterFor>;

/** A unified diff of one file, coloured by the painter. */
export function unifiedDiff(path: string, before: string, after: string, paint: Painter): string {
  const patch = createTwoFilesPatch(visible(path), visible(path), before, after, undefined, undefined, { context: 3 });
  return patch
    .split('\n')
    .filter((line) => !line.startsWith('=====') && !line.startsWith('Index:'))
    .map((line) => {
      if (line.startsWith('+++') || line.startsWith('---')) return paint('bold', line.trimEnd());
      if (line.startsWith('@@')) return paint('cyan', line);
      if (line.startsWith('+')) return paint('green', line);
      return line.startsWith('-') ? paint('red', line) : line;
    })
    .join('\n');
}
