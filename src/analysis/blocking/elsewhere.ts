import type { TSESTree } from '@typescript-eslint/types';
import type { Catalogue } from '../../catalogue/catalogue.js';
import { namesByOffset } from '../colour/coloured-nodes.js';
import type { ProgramView } from '../colour/program-view.js';
import { FileFacts } from '../file-facts.js';
import { syntaxOracle } from '../types/syntax.js';
import { codeOf } from '../waits-for/code.js';

/** What the text of a program's file says, beside the one under judgement. */
export interface Elsewhere {
  readonly facts: FileFacts;
  readonly names: ReadonlyMap<number, TSESTree.Node>;
}

/** Reads the files of a program, each once. */
export class FilesElsewhere {
  readonly #view: ProgramView;
  readonly #catalogue: Catalogue;
  readonly #read = new Map<string, Elsewhere | undefined>();

  constructor(view: ProgramView, catalogue: Catalogue) {
    this.#view = view;
    this.#catalogue = catalogue;
  }

  /** Nothing of a file that cannot be read. */
  of(file: string): Elsewhere | undefined {
    if (!this.#read.has(file)) this.#read.set(file, this.#open(file));
    return this.#read.get(file);
  }

  #open(file: string): Elsewhere | undefined {
    const text = this.#view.text(file);
    const parsed = text === undefined ? undefined : codeOf(file, text)?.parsed;
    if (!parsed) return undefined;
    const facts = new FileFacts(parsed, () => syntaxOracle(parsed, this.#catalogue), this.#catalogue);
    return { facts, names: namesByOffset(facts.nodes) };
  }
}
