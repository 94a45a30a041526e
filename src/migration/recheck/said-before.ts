import type ts from 'typescript';
import { nodeAt } from '../program/positions.js';
import type { Project } from '../program/project.js';

/** Since 5.6 the compiler tells of parts of a file, for editors; before, it tells of all. */
interface TellsOfParts {
  getSemanticDiagnostics(
    file: ts.SourceFile,
    token: undefined,
    parts: readonly ts.Node[] | undefined,
  ): readonly ts.Diagnostic[];
}

/** What is told only when a whole file was looked at: names that nothing uses, `@ts-expect-error` that expects nothing. */
const OF_WHOLE_FILES = new Set([2578, 6133, 6138, 6192, 6196, 6198, 6199, 6205]);

/** What the compiler says of the program before any edit, looked for only where it says something afterwards. */
export class SaidBefore {
  readonly #project: Project;
  readonly #looked = new Map<ts.SourceFile, Set<ts.Node>>();
  readonly #said = new Map<ts.SourceFile, readonly ts.Diagnostic[]>();

  constructor(project: Project) {
    this.#project = project;
  }

  /** @returns what it says at least at these places, as `code offset` */
  at(file: ts.SourceFile, places: readonly { readonly code: number; readonly at: number }[]): string[] {
    const looked = this.#looked.get(file) ?? new Set();
    this.#looked.set(file, looked);
    const parts = new Set(places.map(({ code, at }) => (OF_WHOLE_FILES.has(code) ? file : this.#partAt(file, at))));
    const unseen = looked.has(file) ? [] : [...parts].filter((part) => !looked.has(part));
    if (unseen.length > 0) {
      const program: TellsOfParts = this.#project.program;
      this.#said.set(file, program.getSemanticDiagnostics(file, undefined, unseen.includes(file) ? undefined : unseen));
      for (const part of unseen) looked.add(part);
    }
    return (this.#said.get(file) ?? []).map(({ code, start = 0 }) => `${code} ${start}`);
  }

  /** The smallest part that all which is said at this place is said of: of a member's name, its class says something too. */
  #partAt(file: ts.SourceFile, at: number): ts.Node {
    const { ts } = this.#project;
    for (let up: ts.Node = nodeAt(ts, file, at); !ts.isSourceFile(up); up = up.parent) {
      const { body, initializer } = up as { readonly body?: ts.Node; readonly initializer?: ts.Node };
      const inner = body ?? initializer;
      if (ts.isSourceFile(up.parent) || (ts.isClassElement(up) && inner && inner.pos <= at && at < inner.end))
        return up;
    }
    return file;
  }
}
