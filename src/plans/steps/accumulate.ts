import type { Draft } from '../draft.js';
import type { Step } from '../plan.js';
import { parenthesised } from '../tokens.js';
import { makePromise } from './make-async.js';

/** `(sum, x) => sum + x` becomes `(before, x) => { const sum = await before; return sum + x; }`; who wants it async says so. */
export function accumulate(draft: Draft, { callback, name }: Extract<Step, { verb: 'accumulate' }>): void {
  const { source } = draft;
  const {
    body,
    params: [first],
  } = callback;
  const annotation = 'typeAnnotation' in first! ? first.typeAnnotation : undefined;
  const pattern = source.text.slice(first!.range[0], annotation?.range[0] ?? first!.range[1]).trimEnd();
  draft.replace([first!.range[0], first!.range[0] + pattern.length], name);
  if (annotation) makePromise(draft, annotation.typeAnnotation);
  const wait = `const ${pattern} = await ${name};`;
  if (body.type !== 'BlockStatement') {
    const { range } = parenthesised(source, body);
    draft.open([range[0], range[1] + 0.5], `{ ${wait} return `);
    draft.close([range[0] - 0.5, range[1]], '; }');
    return;
  }
  const [statement] = body.body;
  const at = body.range[0] + 1;
  const isOnOneLine = !statement || body.loc.start.line === statement.loc.start.line;
  draft.insert(at, isOnOneLine ? ` ${wait}` : `${source.newline}${source.indentAt(statement.range[0])}${wait}`);
}
