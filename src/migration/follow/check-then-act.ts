import type ts from 'typescript';
import { judgeText } from '../../adapters/migrate-text.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { checksThenActs } from '../../decisions/no-blocking-in-async-context/race.js';
import type { Settings } from '../../settings/settings.js';
import { pathOf, type Project } from '../program/project.js';
import type { Moves } from './moves.js';

/** Calls that would be awaited between two steps that belong together. */
export class CheckThenAct {
  readonly #project: Project;
  readonly #given: Settings | undefined;
  readonly #facts = new Map<ts.SourceFile, FileFacts | undefined>();

  constructor(project: Project, given: Settings | undefined) {
    this.#project = project;
    this.#given = given;
  }

  #factsOf(file: ts.SourceFile): FileFacts | undefined {
    if (!this.#facts.has(file))
      this.#facts.set(
        file,
        this.#project.lost.unless(pathOf(file), () =>
          judgeText(pathOf(file), file.text, { settings: this.#given, slugs: [] }),
        )?.facts,
      );
    return this.#facts.get(file);
  }

  in({ changes }: Moves): readonly ts.Node[] {
    const awaited = changes.filter(({ change }) => change.kind === 'await').map(({ at }) => at);
    return [...new Set(awaited.map((at) => at.getSourceFile()))].flatMap((file) => {
      const facts = this.#factsOf(file);
      const ranges = new Map<string, ts.Node>(
        awaited.flatMap((at) => (at.getSourceFile() === file ? [[`${at.getStart(file)},${at.end}`, at] as const] : [])),
      );
      const calls = facts?.nodes.of('CallExpression').filter(({ range }) => ranges.has(range.join())) ?? [];
      return facts ? checksThenActs(facts, calls).map(({ range }) => ranges.get(range.join())!) : [];
    });
  }
}
