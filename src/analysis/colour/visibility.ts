import type { Ask, ProgramView } from './program-view.js';
import type { Holder } from './terms.js';

/** Where a thing can be named: its own file, and the files that its module's exports reach under some name. */
export class Visibility {
  readonly #view: ProgramView;

  constructor(view: ProgramView) {
    this.#view = view;
  }

  asksFor(holder: Holder): Ask[] {
    const asks = new Map<string, Ask>();
    const ask = (file: string, name: string): void => {
      if (name !== '' && this.#view.mentions(file, name)) asks.set(`${file}\0${name}`, { file, name });
    };
    if (!this.#view.holds(holder.file)) {
      // A declaration without source: its importers are not known, so every file that has the name is looked at.
      for (const file of this.#view.files) {
        ask(file, holder.name);
        for (const { bindings } of this.#view.links(file).modules)
          for (const { imported, local } of bindings)
            if (imported === holder.name || imported === 'default') ask(file, local);
      }
      return [...asks.values()];
    }
    ask(holder.file, holder.name);
    if (holder.scope === 'member')
      for (const file of this.#view.imports.dependentsOf(holder.file)) ask(file, holder.name);
    for (const name of this.#view.exportNames(holder.file).get(holder.key) ?? [])
      this.asksForExport(holder.file, name, ask);
    return [...asks.values()];
  }

  /** Does code outside of its package come to it, by what the package gives to those who load it? */
  isPublished(holder: Holder): boolean {
    if (this.#view.entries.size === 0 || !this.#view.holds(holder.file)) return false;
    const names = this.#view.exportNames(holder.file).get(holder.key) ?? [];
    if (names.some((name) => this.#reachesAnEntry(holder.file, name))) return true;
    const owner = holder.owner();
    return owner !== undefined && this.isPublished(owner);
  }

  #reachesAnEntry(file: string, name: string): boolean {
    const seen = new Map<string, readonly [string, string]>();
    const open = (from: string, exported: string): unknown => seen.set(`${from}\0${exported}`, [from, exported]);
    open(file, name);
    for (const [from, exported] of seen.values()) {
      if (this.#view.entries.has(from)) return true;
      for (const { file: importer, link } of this.#view.imports.importersOf(from)) {
        const { exported: given } = this.#view.links(importer);
        for (const { imported, local } of link.bindings)
          if (imported === '*' || isSame(imported, exported))
            for (const again of given) if (again.local === local) open(importer, again.exported);
        for (const reexport of link.reexports) {
          // A namespace publishes what is in it.
          if (reexport.imported === '*') {
            if (reexport.exported !== undefined) open(importer, reexport.exported);
            else if (exported !== 'default') open(importer, exported);
          } else if (isSame(reexport.imported, exported)) open(importer, reexport.exported ?? exported);
        }
      }
    }
    return false;
  }

  /** The names that an export goes by where it is imported. */
  asksForExport(file: string, name: string, ask: (file: string, name: string) => void): void {
    const seen = new Set<string>();
    const open: [string, string][] = [[file, name]];
    for (let next = open.pop(); next; next = open.pop()) {
      const [from, exported] = next;
      if (seen.has(`${from}\0${exported}`)) continue;
      seen.add(`${from}\0${exported}`);
      for (const { file: importer, link } of this.#view.imports.importersOf(from)) {
        // A namespace under a name of its own: whoever gets hold of it writes the member.
        const asksDependents = (): void => {
          for (const dependent of [importer, ...this.#view.imports.dependentsOf(importer)]) ask(dependent, exported);
        };
        for (const { imported, local } of link.bindings) {
          const again = this.#view.links(importer).exported.filter((one) => one.local === local);
          if (isSame(imported, exported)) {
            ask(importer, local);
            for (const one of again) open.push([importer, one.exported]);
          } else if (imported === '*') {
            ask(importer, exported);
            if (again.length > 0) asksDependents();
          }
        }
        for (const reexport of link.reexports) {
          if (reexport.imported === '*' && reexport.exported === undefined) {
            if (exported !== 'default') open.push([importer, exported]);
          } else if (reexport.imported === '*') asksDependents();
          else if (isSame(reexport.imported, exported)) open.push([importer, reexport.exported ?? exported]);
        }
      }
    }
  }
}

/** A module that is one value is imported as its default, too. */
function isSame(imported: string, exported: string): boolean {
  return imported === exported || (exported === 'export=' && (imported === 'default' || imported === '*'));
}
