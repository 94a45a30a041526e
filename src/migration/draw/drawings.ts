import type { TSESTree } from '@typescript-eslint/types';
import type ts from 'typescript';
import type { Change } from './changes.js';
import { Drawing, type Drawn } from './drawing.js';
import { pathOf, type Project } from '../program/project.js';

/** The same for the same changes, of whichever walk they come. */
function keyOf(changes: readonly Change[]): string {
  return JSON.stringify(changes, (_, value: unknown) => {
    if (value === null || typeof value !== 'object') return value;
    const { type, range, kind, pos, end } = value as Partial<TSESTree.Node> & Partial<ts.Node>;
    if (range) return [type, range];
    return pos === undefined ? value : [kind, pos, end];
  });
}

/** What the changes of a program's files come to. */
export class Drawings {
  readonly #project: Project;
  readonly #treeOf: (file: ts.SourceFile) => TSESTree.Program | undefined;
  readonly #drawn = new Map<ts.SourceFile, Map<string, Drawn>>();

  /** @param treeOf the tree that a rule's steps in a file speak of, where they do */
  constructor(project: Project, treeOf: (file: ts.SourceFile) => TSESTree.Program | undefined) {
    this.#project = project;
    this.#treeOf = treeOf;
  }

  /** The edits that each of these lists of changes comes to; the file is read where one is new, and let go of: the trees of all files at once are large. */
  of(file: ts.SourceFile, lists: readonly (readonly Change[])[]): readonly Drawn[] {
    const known = this.#drawn.get(file) ?? new Map<string, Drawn>();
    this.#drawn.set(file, known);
    let drawing: Drawing | undefined;
    return lists.map((changes) => {
      const key = keyOf(changes);
      let drawn = known.get(key);
      if (!drawn) {
        drawing ??= new Drawing(this.#project.ts, file, pathOf(file), this.#treeOf(file));
        known.set(key, (drawn = drawing.edits(changes)));
      }
      return drawn;
    });
  }
}
