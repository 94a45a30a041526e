import type { Catalogue } from '../../catalogue/catalogue.js';
import type { Annotation } from './colour.js';
import type { Link } from './link.js';
import type { ProgramView } from './program-view.js';
import type { DeclarationKey, Holder } from './terms.js';

/** Where colour is said to end: annotations of the program, and rows that pardon. */
export class Ends {
  readonly annotations: ReadonlyMap<DeclarationKey, Annotation>;
  readonly #catalogue: Catalogue;
  readonly #used: { readonly usedRows: Set<object>; readonly usedAnnotations: Set<Annotation> };

  /** @param used takes what decided something */
  constructor(
    view: ProgramView,
    catalogue: Catalogue,
    used: { readonly usedRows: Set<object>; readonly usedAnnotations: Set<Annotation> },
  ) {
    this.annotations = new Map(
      view.annotated.flatMap((file) =>
        view.annotations(file).map((annotation) => [annotation.of, annotation] as const),
      ),
    );
    this.#catalogue = catalogue;
    this.#used = used;
  }

  /** Is the thing declared to be an end of colour, by an annotation or by a row that names it? */
  isCut(holder: Holder, link: Link): boolean {
    const annotation = this.annotations.get(holder.key);
    if (annotation) {
      // What is said of a runner counts in place of what its body shows.
      if (annotation.row) return link.annotation !== annotation;
      this.#used.usedAnnotations.add(annotation);
      return true;
    }
    if (!this.#catalogue.names('insulator').has(holder.name) && !this.#catalogue.names('assume-pure').has(holder.name))
      return false;
    const row = holder
      .origins()
      .map((origin) => this.#catalogue.pardon(origin))
      .find((found) => found !== undefined);
    if (row) this.#used.usedRows.add(row);
    return row !== undefined;
  }
}
