import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { copyFrom, majorOf, type TypeScriptCopy } from '../own-typescript.js';

/** A copy of TypeScript whose compiler is a native program with a synchronous client: 7.1 and later. */
export type Installation = Pick<TypeScriptCopy, 'folder' | 'version'>;

/** Installs one beside another TypeScript: a range that the beta is in, and every 7 after it. */
export const INSTALLABLE = '"@typescript/native@npm:typescript@^7.1.0-beta"';

/** What a folder resolves. `tooOld`: a TypeScript 7 without a client that a linter could use. */
export interface Lookup {
  readonly found?: Installation | undefined;
  readonly tooOld?: string | undefined;
}

/** Names under which people install TypeScript 7 beside 6: TypeScript's own advice, and what the number suggests. */
const NAMES = ['typescript', '@typescript/native', 'typescript-7'];

interface PackageJson {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function readJson(path: string): PackageJson | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as PackageJson;
  } catch {
    return undefined;
  }
}

/** Any other alias that a package.json above gives to TypeScript: `"tsc-next": "npm:typescript@7"`. */
function declaredAliases(folder: string): string[] {
  const names: string[] = [];
  for (let at = folder, last = ''; at !== last; last = at, at = dirname(at)) {
    const manifest = readJson(join(at, 'package.json'));
    for (const [name, range] of Object.entries({ ...manifest?.dependencies, ...manifest?.devDependencies })) {
      if (typeof range === 'string' && range.startsWith('npm:typescript@') && !NAMES.includes(name)) names.push(name);
    }
  }
  return names;
}

const lookups = new Map<string, Lookup>();

/** The user's TypeScript 7.1 or later, as a folder (that of a tsconfig, or of a file) resolves it. */
export function installationFor(folder: string): Lookup {
  let lookup = lookups.get(folder);
  if (!lookup) {
    let tooOld: string | undefined;
    for (const name of [...NAMES, ...declaredAliases(folder)]) {
      const found = copyFrom(join(folder, 'file.js'), name);
      if (found?.name !== 'typescript' || majorOf(found) < 7) continue;
      if (found.hasClient) {
        lookup = { found };
        break;
      }
      tooOld ??= found.version;
    }
    lookups.set(folder, (lookup ??= { tooOld }));
  }
  return lookup;
}
