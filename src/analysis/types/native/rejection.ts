import type { Installation } from './installation.js';
import { loadClient, type Client, type Project } from './protocol.js';
import { TypesStop } from '../types-stop.js';

/**
 * Complaints that leave the answers about types as they are: about what a configuration names and nobody has
 * installed or written, and about where the output would go.
 */
const HARMLESS: ReadonlySet<number> = new Set([
  2688, // no type definitions of that name
  2726, // no such `lib`
  5011, // `rootDir` is not told
  5055, // output over input
  5056, // output over output
  6053, // no such file in `files`
  6059, // a file outside of `rootDir`
  6304, // `composite` without declarations
  6305, // a referenced project that is not built
  6306, // a referenced project without `composite`
  6307, // a file that `composite` does not list
  6310, // a referenced project without output
  18003, // no files
]);

/** What the compiler has against a project's configuration, where types would be others by it. */
function rejectionOf({ id, program, configFileName }: Project, { DiagnosticCategory }: Client): string | undefined {
  const first = [...program.getConfigFileParsingDiagnostics(), ...program.getProgramDiagnostics()].find(
    ({ category, code }) => category === DiagnosticCategory.Error && !HARMLESS.has(code),
  );
  return first && `${first.fileName ?? configFileName ?? id}: ${first.text}`;
}

/** Refuses projects whose options TypeScript rejects, each looked at once. */
export class Rejections {
  readonly #installation: Installation;
  readonly #known = new Map<string, string | undefined>();

  constructor(installation: Installation) {
    this.#installation = installation;
  }

  /** @throws TypesStop where the project is rejected */
  refuse(project: Project): void {
    if (!this.#known.has(project.id))
      this.#known.set(project.id, rejectionOf(project, loadClient(this.#installation).client));
    const rejected = this.#known.get(project.id);
    if (rejected !== undefined)
      throw new TypesStop(
        `${rejected} (TypeScript ${this.#installation.version}). Mend the option, or set types to 'compiler' or 'syntax'.`,
      );
  }
}
