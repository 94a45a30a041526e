import { isDeepStrictEqual } from 'node:util';
import { ImportGraph } from './import-graph.js';
import type { Links } from './links.js';

const NO_LINKS: Links = { modules: [], exported: [] };

/** The links of a project's files, and what is computed of a file and its links alone, over the project's edits. */
export class LinkMemory {
  readonly #files: () => readonly string[];
  readonly #read: (file: string) => Links | undefined;
  readonly #links = new Map<string, Links>();
  readonly #kept = new Map<string, Map<string, unknown>>();
  readonly #ofAll = new Map<string, { readonly value: unknown }>();
  #imports: ImportGraph | undefined;

  /**
   * @param files those that the graph of imports is about
   * @param read nothing where the file cannot be read
   */
  constructor(files: () => readonly string[], read: (file: string) => Links | undefined) {
    this.#files = files;
    this.#read = read;
  }

  of(file: string): Links {
    const links = this.#links.get(file) ?? this.#read(file);
    if (links) this.#links.set(file, links);
    return links ?? NO_LINKS;
  }

  get imports(): ImportGraph {
    return (this.#imports ??= new ImportGraph(this.#files(), (file) => this.of(file)));
  }

  kept<T>(name: string, file: string, compute: () => T): T {
    let kept = this.#kept.get(file);
    if (!kept) this.#kept.set(file, (kept = new Map()));
    if (!kept.has(name)) kept.set(name, compute());
    return kept.get(name) as T;
  }

  keptOfAll<T>(name: string, compute: () => T): T {
    let kept = this.#ofAll.get(name) as { readonly value: T } | undefined;
    if (!kept) this.#ofAll.set(name, (kept = { value: compute() }));
    return kept.value;
  }

  /** The file was edited. */
  reread(file: string): void {
    this.#kept.delete(file);
    this.#ofAll.clear();
    const links = this.#links.get(file);
    this.#links.delete(file);
    // Mostly it imports what it did.
    if (links && isDeepStrictEqual(links, this.of(file))) this.#links.set(file, links);
    else this.#imports = undefined;
  }

  clear(): void {
    this.#links.clear();
    this.#kept.clear();
    this.#ofAll.clear();
    this.#imports = undefined;
  }
}
