import type ts from 'typescript';
import type { DeclarationKey } from '../colour/terms.js';
import type { ImportGraph } from '../colour/import-graph.js';
import type { Use } from '../colour/program-view.js';
import type { Holder } from '../colour/terms.js';
import type { SeenEdit } from './changed-names.js';
import type { UseMemory } from './uses.js';

/** What was found out about one file, for as long as neither it nor anything that it sees of others changes. */
export interface FileAnswers {
  readonly uses: Map<string, readonly Use[]>;
  /** Of its function expressions. */
  readonly values: Map<ts.Node, Use>;
  /** By the names that were wanted. */
  readonly declared: Map<ReadonlySet<string>, readonly Holder[]>;
  /** Files that the answers name places of, each with the last of these. */
  readonly pointsInto: Map<string, number>;
  exportNames?: ReadonlyMap<DeclarationKey, readonly string[]>;
}

interface Files {
  readonly imports: ImportGraph;
  mentions(file: string, name: string): boolean;
}

/** What is known of a project's files, over its edits. */
export class Answers implements UseMemory {
  readonly #files = new Map<string, FileAnswers>();

  of(file: string): FileAnswers {
    let answers = this.#files.get(file);
    if (!answers)
      this.#files.set(
        file,
        (answers = { uses: new Map(), values: new Map(), declared: new Map(), pointsInto: new Map() }),
      );
    return answers;
  }

  valuesIn(file: string): Map<ts.Node, Use> {
    return this.of(file).values;
  }

  pointsInto(from: string, key: DeclarationKey): void {
    const colon = key.lastIndexOf(':');
    const [file, place] = [key.slice(0, colon), Number(key.slice(colon + 1))];
    const { pointsInto } = this.of(from);
    if ((pointsInto.get(file) ?? -1) < place) pointsInto.set(file, place);
  }

  /** Exports of a file that have one of these names. @param find looks for them, where nobody has yet */
  declared(file: string, wanted: ReadonlySet<string>, find: () => readonly Holder[]): readonly Holder[] {
    const { declared } = this.of(file);
    let found = declared.get(wanted);
    if (!found) {
      declared.set(wanted, (found = find()));
      for (const { key } of found) this.pointsInto(file, key);
    }
    return found;
  }

  clear(): void {
    this.#files.clear();
  }

  /** Lets go of what an edit may have made another: of the file itself, of those that name places which have moved, and of those that see a type which may have changed. */
  drop(edited: string, { from, names }: SeenEdit, files: Files): void {
    this.#files.delete(edited);
    for (const [file, { pointsInto }] of this.#files)
      if ((pointsInto.get(edited) ?? -1) >= from) this.#files.delete(file);
    if (names?.size === 0) return;
    for (const file of files.imports.dependentsOf(edited)) {
      if (names && ![...names].some((name) => files.mentions(file, name))) continue;
      this.#files.delete(file);
      // What it says of itself to others may come from there.
      if (names) for (const dependent of files.imports.dependentsOf(file)) this.#files.delete(dependent);
    }
  }
}
