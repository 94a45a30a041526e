import type { FileFacts } from '../analysis/file-facts.js';
import { ANNOTATION, placeOfTag, readTag, tagId } from '../analysis/annotations.js';
import { insulationOf } from '../analysis/insulation.js';
import { runnerCall } from '../analysis/runner-calls.js';
import type { Row } from '../catalogue/row.js';
import { sourceOf } from '../catalogue/row-source.js';
import { ROW_KINDS } from '../catalogue/validate.js';
import { rowName, rowSourceText, shownPath } from './row-source-text.js';

interface Said {
  readonly id: string;
  readonly text: string;
}

/** What people said, in tags and in rows of their settings, and what of it decided nothing in a run. */
export class Statements {
  /** Tags that say nothing, as messages. */
  readonly wrong: string[] = [];
  readonly #tags: Said[] = [];
  readonly #used = new Set<string>();
  readonly #rows = new Set<Row>();
  readonly #usedRows = new Set<object>();
  readonly #ask: boolean;

  /** @param ask whether what was used is wanted: that asks every name of every file */
  constructor(ask: boolean) {
    this.#ask = ask;
  }

  /** Takes note of one file, once its rules have run. */
  read(facts: FileFacts): void {
    this.#readTags(facts);
    if (!this.#ask) return;
    const own = ROW_KINDS.flatMap((kind): readonly Row[] => facts.catalogue.of(kind)).filter(
      (row) => sourceOf(row).from === 'settings',
    );
    for (const row of own)
      if (
        row.kind !== 'nested-runner' ||
        !own.some((other) => other.kind === 'blocks' && sourceOf(other) === sourceOf(row))
      )
        this.#rows.add(row);
    askAll(facts, own);
    const colours = facts.oracle.program && facts.colours('declared');
    for (const { file, line, column } of colours?.usedAnnotations ?? []) this.#used.add(`${file}:${line}:${column}`);
    for (const row of [...facts.catalogue.uses.rows, ...(colours?.usedRows ?? [])]) this.#usedRows.add(row);
    for (const id of facts.catalogue.uses.annotations) this.#used.add(id);
  }

  #readTags({ parsed }: FileFacts): void {
    if (!parsed.text.includes(ANNOTATION)) return;
    for (const comment of parsed.ast.comments ?? []) {
      if (comment.type !== 'Block' || !comment.value.startsWith('*')) continue;
      const tag = readTag(parsed.text.slice(...comment.range), comment.range[0]);
      if (!tag) continue;
      const { line, column } = placeOfTag(parsed.text, tag);
      const place = `${shownPath(parsed.filename)}:${line}:${column}`;
      if ('wrong' in tag) this.wrong.push(`${place}: ${tag.wrong}.`);
      else
        this.#tags.push({
          id: tagId(parsed.filename, parsed.text, tag),
          text: `${place}: ${ANNOTATION} ${tag.word}: nothing in this run came to it.`,
        });
    }
  }

  unused(): string[] {
    const rows = [...this.#rows]
      .filter((row) => !this.#usedRows.has(row))
      .map((row) => `${rowSourceText(row)} (${rowName(row)}): matches nothing in this run.`);
    return [...this.#tags.filter(({ id }) => !this.#used.has(id)).map(({ text }) => text), ...rows];
  }
}

/** A row is in use where a name comes from it, whether or not a rule had to know. */
function askAll(facts: FileFacts, own: readonly Row[]): void {
  const kinds = new Set(own.map(({ kind }) => kind));
  for (const node of [...facts.nodes.of('Identifier'), ...facts.nodes.of('MemberExpression')]) {
    for (const kind of kinds) facts.row(kind, node);
  }
  for (const call of [...facts.nodes.of('CallExpression'), ...facts.nodes.of('NewExpression')]) {
    if (runnerCall(facts, 'nested-runner', call) ?? runnerCall(facts, 'top-level-runner', call))
      insulationOf(facts, call);
  }
}
