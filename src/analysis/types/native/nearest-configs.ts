import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const CONFIGS = ['tsconfig.json', 'jsconfig.json'];
const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true;

/** The tsconfig or jsconfig nearest above a folder, looked up once. */
export class NearestConfigs {
  readonly #known = new Map<string, string | undefined>();

  of(folder: string): string | undefined {
    if (!this.#known.has(folder)) {
      const own = CONFIGS.map((name) => join(folder, name)).find(isFile);
      const above = dirname(folder);
      this.#known.set(folder, own ?? (above === folder ? undefined : this.of(above)));
    }
    return this.#known.get(folder);
  }
}
