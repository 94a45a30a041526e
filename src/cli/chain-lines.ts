import type { Reached } from '../analysis/colour/colour.js';
import type { painterFor } from './colour.js';
import { shownPath } from './row-source-text.js';
import { sourceLine, underlined } from './source-lines.js';

/** A chain, one hop after the other, each with its line of source and carets under the call. */
export function chainLines({ chain, certainty }: Reached, paint: ReturnType<typeof painterFor>): string[] {
  const last = chain.length - 1;
  const lines = chain.flatMap(({ name, file, line, column }, index) => {
    const place = paint('dim', `${shownPath(file)}:${line}:${column}`);
    const [text, carets] = underlined(sourceLine(file, line), column, name.length, '       ');
    return [
      `    ${index === 0 ? ' ' : '→'} ${paint('bold', name)}  ${place}${index === last ? paint('dim', '  (the runner)') : ''}`,
      text,
      paint('red', carets),
    ];
  });
  return [`  ${paint('bold', 'chain')}${certainty === 'may' ? '      on some of its paths only' : ''}`, ...lines];
}
