import type { TSESTree } from '@typescript-eslint/types';
import type { Draft } from '../draft.js';
import type { Step } from '../plan.js';
import { parenthesised } from '../tokens.js';

const INDENT = '  ';

/** What ends a statement here: nothing, where the file's own statements end with nothing. */
function endOf(draft: Draft, neighbour: TSESTree.Node | undefined): string {
  return neighbour && !draft.source.of(neighbour).endsWith(';') && !/\}$/.test(draft.source.of(neighbour)) ? '' : ';';
}

function intoBlock(
  draft: Draft,
  block: TSESTree.BlockStatement,
  { statement, atStart }: Extract<Step, { verb: 'append' }>,
): void {
  const { source } = draft;
  const [first] = block.body;
  const neighbour = atStart ? first : block.body.at(-1);
  const end = endOf(draft, neighbour);
  const isOnOneLine = block.loc.start.line === block.loc.end.line;
  const close = block.range[1] - 1;
  if (isOnOneLine && neighbour) {
    const text = `${statement}${atStart ? ';' : end}`;
    if (atStart) draft.insert(neighbour.range[0], `${text} `);
    else draft.insert(neighbour.range[1], `${end === '' ? ';' : ''} ${text}`);
  } else if (isOnOneLine) {
    draft.insert(close, source.text[close - 1] === '{' ? ` ${statement}; ` : `${statement}; `);
  } else if (atStart && neighbour) {
    draft.insert(neighbour.range[0], `${statement}${end}${source.newline}${source.indentAt(neighbour.range[0])}`);
  } else {
    const indent = neighbour
      ? source.indentAt(neighbour.range[0])
      : `${source.indentAt(close)}${source.indentAt(close).includes('\t') ? '\t' : INDENT}`;
    // Behind the comments that follow the last statement.
    const at = source.text.slice(0, close).trimEnd().length;
    draft.insert(at, `${source.newline}${indent}${statement}${end}`);
  }
}

export function append(draft: Draft, step: Extract<Step, { verb: 'append' }>): void {
  if (step.body.type === 'BlockStatement') {
    intoBlock(draft, step.body, step);
    return;
  }
  const { range } = parenthesised(draft.source, step.body);
  draft.open(range, '{ ');
  draft.close(range, `; ${step.statement}; }`);
}
