import type { FileFacts } from '../analysis/file-facts.js';
import { dependsOn, installedVersion } from '../analysis/installed-version.js';
import { shippedRows } from '../catalogue/catalogue.js';
import { packageOfModule } from '../catalogue/package-of-module.js';
import { plural } from './colour.js';

const known = new Set(shippedRows.flatMap(({ module }) => module.map(packageOfModule)));

/** Packages that a run would judge the use of, that a package.json asks for, and that are not installed. */
export class MissingPackages {
  readonly #importers = new Map<string, number>();

  read({ parsed: { filename }, nodes }: FileFacts): void {
    // What Yarn's Plug'n'Play installs lies in no folder.
    if (process.versions['pnp'] !== undefined) return;
    const imported = nodes
      .of('ImportDeclaration')
      .flatMap(({ source, importKind }) => (importKind === 'type' ? [] : [packageOfModule(source.value)]));
    for (const name of new Set(imported)) {
      if (!known.has(name) || name === 'node' || !dependsOn(name, filename)) continue;
      if ([name, `@types/${name}`].some((one) => installedVersion(one, filename) !== undefined)) continue;
      this.#importers.set(name, (this.#importers.get(name) ?? 0) + 1);
    }
  }

  /** A sentence for each. */
  told(): string[] {
    return [...this.#importers].map(
      ([name, count]) =>
        `${name} is not installed, and ${plural(count, 'file')} ${count === 1 ? 'imports' : 'import'} it: its types are missing, and most of what its calls do is not seen. Install the dependencies first.`,
    );
  }
}
