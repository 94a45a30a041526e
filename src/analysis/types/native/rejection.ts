import type { Installation } from './installation.js';
import { loadClient, type Client, type Project } from './protocol.js';
import { TypesStop } from '../types-stop.js';

/** What is named and is not there: the answers hold, but for what would come from it, whose types are then `any`. */
const MISSING: ReadonlySet<number> = new Set([2688, 2726, 6053]);

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

const LONGEST = 160;

interface Verdict {
  /** What the compiler has against a project's configuration, where types would be others by it. */
  readonly rejected: string | undefined;
  /** What its configuration names and is not there. */
  readonly missing: readonly string[];
}

function verdictOn({ id, program, configFileName }: Project, { DiagnosticCategory }: Client): Verdict {
  const errors = [...program.getConfigFileParsingDiagnostics(), ...program.getProgramDiagnostics()].filter(
    ({ category }) => category === DiagnosticCategory.Error,
  );
  // A value that an option does not take is followed by all that it takes: a hundred names for `lib`.
  const told = ({ fileName, text }: (typeof errors)[number]): string =>
    `${fileName ?? configFileName ?? id}: ${text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}`;
  const first = errors.find(({ code }) => !HARMLESS.has(code));
  return { rejected: first && told(first), missing: errors.filter(({ code }) => MISSING.has(code)).map(told) };
}

/** Refuses projects whose options TypeScript rejects, each looked at once. */
export class Rejections {
  /** What the configurations of the projects that were looked at name, and is not there: sentences, the path before each. */
  readonly missing = new Set<string>();
  readonly #installation: Installation;
  readonly #known = new Map<string, string | undefined>();

  constructor(installation: Installation) {
    this.#installation = installation;
  }

  /** @throws TypesStop where the project is rejected */
  refuse(project: Project): void {
    if (!this.#known.has(project.id)) {
      const { rejected, missing } = verdictOn(project, loadClient(this.#installation).client);
      this.#known.set(project.id, rejected);
      for (const one of missing) this.missing.add(one);
    }
    const rejected = this.#known.get(project.id);
    if (rejected !== undefined)
      throw new TypesStop(
        `${rejected} (TypeScript ${this.#installation.version}). Mend the option, or set types to 'compiler' or 'syntax'.`,
      );
  }
}
