import type ts from 'typescript';
import { ANNOTATION } from '../../../annotations.js';
import { isParsed, type Edit } from '../../../graph/changed-names.js';
import { isInstalled } from '../../../installed.js';

const annotated = new WeakMap<ts.SourceFile, boolean>();

/** Programs share the source files that did not change: each text is searched once. */
function isAnnotated(sourceFile: ts.SourceFile): boolean {
  let found = annotated.get(sourceFile);
  if (found === undefined) annotated.set(sourceFile, (found = sourceFile.text.includes(ANNOTATION)));
  return found;
}

/** The files of a project's last program, and what the next one changes of them. */
export class ProgramFiles {
  #all: readonly ts.SourceFile[] = [];
  /** Declarations and installed packages left out. */
  readonly #own = new Map<string, ts.SourceFile>();
  #files: readonly string[] = [];
  #annotated: readonly string[] = [];

  /** Those with code of their own, without the broken ones. */
  get files(): readonly string[] {
    return this.#files;
  }

  /** Those with `@asyncBoundary` tags, declarations and installed packages included. */
  get annotated(): readonly string[] {
    return this.#annotated;
  }

  /** A file with code of its own, broken or not. */
  has(file: string): boolean {
    return this.#own.has(file);
  }

  /** A file with code of its own, unless it is broken. */
  get(file: string): ts.SourceFile | undefined {
    const sourceFile = this.#own.get(file);
    return sourceFile && isParsed(sourceFile) ? sourceFile : undefined;
  }

  /** @returns the files that were edited since the last program; `undefined` where files came or went */
  enter(program: ts.Program): readonly Edit[] | undefined {
    const last = this.#all;
    const all = program.getSourceFiles();
    const edits = editsBetween(last, all);
    this.#all = all;
    if (!edits) {
      this.#own.clear();
      for (const file of all)
        if (!file.isDeclarationFile && !isInstalled(file.fileName)) this.#own.set(file.fileName, file);
    }
    for (const { after } of edits ?? []) if (this.#own.has(after.fileName)) this.#own.set(after.fileName, after);
    if (!edits || edits.some(({ before, after }) => isParsed(before) !== isParsed(after)))
      this.#files = [...this.#own.values()].filter(isParsed).map(({ fileName }) => fileName);
    if (!edits || edits.some(({ before, after }) => isAnnotated(before) !== isAnnotated(after)))
      this.#annotated = all.filter(isAnnotated).map(({ fileName }) => fileName);
    return edits;
  }
}

function editsBetween(last: readonly ts.SourceFile[], all: readonly ts.SourceFile[]): readonly Edit[] | undefined {
  if (last.length !== all.length) return undefined;
  let names: ReadonlyMap<string, ts.SourceFile> | undefined;
  const edits: Edit[] = [];
  for (const [index, after] of all.entries()) {
    let before = last[index];
    if (before === after) continue;
    // An import that moves brings its files in another order.
    if (before?.fileName !== after.fileName)
      before = (names ??= new Map(last.map((file) => [file.fileName, file]))).get(after.fileName);
    if (!before) return undefined;
    if (before !== after) edits.push({ before, after });
  }
  return edits;
}
