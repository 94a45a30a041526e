import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { CompilerProcess } from '../../analysis/types/native/compiler-process.js';
import type { Installation } from '../../analysis/types/native/installation.js';
import { loadClient, type Project, type Snapshot } from '../../analysis/types/native/protocol.js';
import { printedOf } from './order.js';
import type { PrintedBy, Texts } from './printed-by.js';

/** A project of a hundred thousand lines takes seconds. */
const LIMIT_SECONDS = 600;

/** What a referenced path means: a file, or the folder of a tsconfig.json. */
const configAt = (path: string): string =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ? join(path, 'tsconfig.json') : path;

/** Counts what the native compiler of TypeScript 7.1 and later prints, in a process of its own that holds no other text. */
export function printedByNative(installation: Installation, root: string): PrintedBy {
  const { DiagnosticCategory } = loadClient(installation).client;
  const compiler = new CompilerProcess(installation, root, LIMIT_SECONDS);
  let snapshot: Snapshot = compiler.firstSnapshot();

  const projectWith = (config: string, texts: Texts): Project | undefined => {
    snapshot = compiler.updated(
      snapshot,
      { openProjects: [config], fileSystem: { kind: 'layer', files: Object.fromEntries(texts) } },
      false,
    );
    return snapshot.getConfiguredProject(config);
  };

  const numberOf = ({ program, parsedCommandLine }: Project): number => {
    const { noEmit, noEmitOnError, declaration, composite } = parsedCommandLine.options;
    const printed = printedOf({
      ofConfig: () => program.getConfigFileParsingDiagnostics(),
      ofSyntax: () => program.getSyntacticDiagnostics(),
      ofAll: () => [...program.getProgramDiagnostics(), ...program.getGlobalDiagnostics()],
      // Some of what is said of all comes up only while types are looked at.
      ofTypes: () => [...program.getSemanticDiagnostics(), ...program.getGlobalDiagnostics()],
      ofDeclarations: () => (declaration || composite ? program.getDeclarationDiagnostics() : []),
      looksOn: false,
      writesAnyway: !noEmitOnError && !noEmit,
    });
    const errors = printed.filter(({ category }) => category === DiagnosticCategory.Error);
    return new Set(errors.map(({ fileName, pos, end, code, text }) => JSON.stringify([fileName, pos, end, code, text])))
      .size;
  };

  return {
    version: installation.version,
    referencesOf: (config) =>
      compiler.watchdog
        .during(() => compiler.api.parseConfigFile(config).projectReferences ?? [])
        .map(({ path }) => configAt(path))
        .filter((path) => existsSync(path)),
    count: (config, before, after) =>
      compiler.watchdog.during(() => {
        const old = projectWith(config, before);
        if (!old || [...before.keys()].every((path) => !old.program.getSourceFile(path))) return undefined;
        const number = numberOf(old);
        const project = projectWith(config, after);
        return project && { before: number, after: numberOf(project) };
      }),
    close: () => compiler.close(),
  };
}
