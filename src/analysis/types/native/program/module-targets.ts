import { dirname, join } from 'node:path';
import type { Session } from '../session.js';
import type { WorkspaceClient } from '../workspace-client.js';
import type { Remote } from './facade.js';

const ENDINGS = [
  '',
  '.ts',
  '.tsx',
  '.mts',
  '.cts',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '/index.ts',
  '/index.tsx',
  '/index.mts',
  '/index.cts',
  '/index.js',
  '/index.jsx',
  '/index.mjs',
  '/index.cjs',
];
/** `./a.js` is written for `a.ts`. */
const WRITTEN_FOR: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx'],
  '.jsx': ['.tsx'],
  '.mjs': ['.mts'],
  '.cjs': ['.cts'],
};

interface Known {
  readonly files: ReadonlySet<string>;
  readonly targets: Map<string, string | undefined>;
}

const known = new WeakMap<WorkspaceClient, Map<string, Known>>();

/** An edit changes no target, as long as a project has the same files. */
function knownOf(client: WorkspaceClient, { project }: Session, files: ReadonlySet<string>): Known['targets'] {
  let projects = known.get(client);
  if (!projects) known.set(client, (projects = new Map()));
  const before = projects.get(project.id);
  if (before && before.files.size === files.size && [...files].every((file) => before.files.has(file)))
    return before.targets;
  const targets = new Map<string, string | undefined>();
  projects.set(project.id, { files, targets });
  return targets;
}

/** The files of a program that modules lead to. Relative ones are found among its names; of the others the compiler is asked. */
export class ModuleTargets {
  readonly #remote: Pick<Remote, 'session' | 'wait' | 'run'>;
  readonly #files: ReadonlySet<string>;
  readonly #known: Map<string, string | undefined>;

  constructor(client: WorkspaceClient, remote: Pick<Remote, 'session' | 'wait' | 'run'>, files: ReadonlySet<string>) {
    this.#remote = remote;
    this.#files = files;
    this.#known = knownOf(client, remote.session, files);
  }

  of(module: string, file: string): string | undefined {
    const key = `${dirname(file)}\0${module}`;
    if (!this.#known.has(key))
      this.#known.set(
        key,
        module.startsWith('.') ? this.#relative(join(dirname(file), module)) : this.#asked(module, file),
      );
    return this.#known.get(key);
  }

  #relative(path: string): string | undefined {
    const [, stem = path, ending = ''] = /^(.*?)(\.[cm]?jsx?)?$/.exec(path) ?? [];
    return [
      ...(WRITTEN_FOR[ending] ?? []).map((other) => `${stem}${other}`),
      ...ENDINGS.map((other) => `${path}${other}`),
    ].find((candidate) => this.#files.has(candidate));
  }

  /** A name that `paths`, `imports` of the package, or a workspace leads to sources. */
  #asked(module: string, file: string): string | undefined {
    const { session, wait } = this.#remote;
    for (const mode of modesOf(session)) {
      const resolved = wait(() => session.project.program.getResolvedModule(file, module, mode)) as
        | { readonly resolvedFileName?: string }
        | undefined;
      if (resolved?.resolvedFileName !== undefined)
        return this.#files.has(resolved.resolvedFileName) ? resolved.resolvedFileName : undefined;
    }
    return undefined;
  }
}

/** How a module is loaded decides what it resolves to; what is asked for in neither way is not of the program. */
function modesOf({ modules }: Session): readonly number[] {
  const { ESNext, CommonJS, None } = modules.client.ModuleKind as unknown as Readonly<Record<string, number>>;
  return [ESNext!, CommonJS!, None!];
}
