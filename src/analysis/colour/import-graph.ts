import type { Links, ModuleLink } from './links.js';

interface Importer {
  readonly file: string;
  readonly link: ModuleLink;
}

/** Who imports whom among the files of a program. */
export class ImportGraph {
  readonly #importers = new Map<string, Importer[]>();
  readonly #dependents = new Map<string, readonly string[]>();

  constructor(files: readonly string[], linksOf: (file: string) => Links) {
    for (const file of files) {
      for (const link of linksOf(file).modules) {
        if (link.target === undefined) continue;
        const known = this.#importers.get(link.target);
        if (known) known.push({ file, link });
        else this.#importers.set(link.target, [{ file, link }]);
      }
    }
  }

  importersOf(file: string): readonly Importer[] {
    return this.#importers.get(file) ?? [];
  }

  /** Every file that imports this one, directly or through others. */
  dependentsOf(file: string): readonly string[] {
    let dependents = this.#dependents.get(file);
    if (!dependents) {
      const found = new Set([file]);
      for (const at of found) for (const { file: importer } of this.importersOf(at)) found.add(importer);
      found.delete(file);
      this.#dependents.set(file, (dependents = [...found]));
    }
    return dependents;
  }
}
