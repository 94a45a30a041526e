import type { TSESTree } from '@typescript-eslint/types';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { namesByOffset } from '../colour/coloured-nodes.js';
import type { ProgramView } from '../colour/program-view.js';
import { FileFacts } from '../file-facts.js';
import { syntaxOracle } from '../types/syntax.js';
import { KeptOn } from '../kept-on.js';
import type { ParsedFile } from '../parsed-file.js';
import { codeOf } from '../waits-for/code.js';

/** What the text of a program's file says, beside the one under judgement. */
export interface Elsewhere {
  readonly facts: FileFacts;
  readonly names: ReadonlyMap<number, TSESTree.Node>;
}

/**
 * What was read, on the tree that `codeOf` keeps and not by program: a tree outlives the programs of an editor, one for
 * each edit, and would hold what each of them knew.
 */
const read = new KeptOn<ParsedFile, Elsewhere>();

/** Reads the files of a program. */
export class FilesElsewhere {
  readonly #view: ProgramView;
  readonly #catalogue: Catalogue;

  constructor(view: ProgramView, catalogue: Catalogue) {
    this.#view = view;
    this.#catalogue = catalogue;
  }

  /** Nothing of a file that cannot be read. */
  of(file: string): Elsewhere | undefined {
    const text = this.#view.text(file);
    const parsed = text === undefined ? undefined : codeOf(file, text)?.parsed;
    if (!parsed) return undefined;
    let found = read.get(parsed);
    if (found?.facts.catalogue !== this.#catalogue) {
      const facts = new FileFacts(parsed, () => syntaxOracle(parsed, this.#catalogue), this.#catalogue);
      read.set(parsed, (found = { facts, names: namesByOffset(facts.nodes) }));
    }
    return found;
  }
}
