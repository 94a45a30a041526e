import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type ts from 'typescript';
import { isTooDeep } from '../../adapters/lost-file.js';
import { majorOf } from '../../analysis/types/own-typescript.js';
import type { TypeScript } from '../program/project.js';
import { readAs, readingShared } from '../program/shared-files.js';
import { printedOf } from './order.js';
import type { Printed, PrintedBy, Texts } from './printed-by.js';

/** Since 5.6 `tsc` looks at declarations also where it writes nothing. */
const looksWithoutWriting = (typescript: TypeScript): boolean => {
  const minor = Number(/^\d+\.(\d+)/.exec(typescript.version)?.[1]);
  return majorOf(typescript) > 5 || minor >= 6;
};

function numberOf(typescript: TypeScript, program: ts.SemanticDiagnosticsBuilderProgram): number {
  const { noEmit, noEmitOnError, declaration, composite } = program.getCompilerOptions();
  const hasDeclarations =
    (declaration === true || composite === true) && (noEmit !== true || looksWithoutWriting(typescript));
  const printed = printedOf({
    ofConfig: () => program.getConfigFileParsingDiagnostics(),
    ofSyntax: () => program.getSyntacticDiagnostics(),
    ofAll: () => [...program.getOptionsDiagnostics(), ...program.getGlobalDiagnostics()],
    ofTypes: () => program.getSemanticDiagnostics(),
    ofDeclarations: () => (hasDeclarations ? program.getDeclarationDiagnostics() : []),
    looksOn: noEmitOnError === true && noEmit !== true,
    writesAnyway: noEmitOnError !== true && noEmit !== true,
  });
  return typescript
    .sortAndDeduplicateDiagnostics(printed)
    .filter(({ category }) => category === typescript.DiagnosticCategory.Error).length;
}

function parsed(typescript: TypeScript, config: string): ts.ParsedCommandLine | undefined {
  return typescript.getParsedCommandLineOfConfigFile(
    config,
    {},
    // Of what cannot be read at all, there is nothing to count.
    { ...typescript.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
  );
}

/** A project's program before and after. */
class Both {
  readonly #ts: TypeScript;
  readonly #project: ts.ParsedCommandLine;
  /** Files that no edit changes are parsed once for both. */
  readonly #read = new Map<string, ts.SourceFile | undefined>();

  constructor(typescript: TypeScript, project: ts.ParsedCommandLine) {
    this.#ts = typescript;
    this.#project = project;
  }

  program(texts: Texts, old?: ts.SemanticDiagnosticsBuilderProgram): ts.SemanticDiagnosticsBuilderProgram {
    const typescript = this.#ts;
    const { fileNames, options, projectReferences } = this.#project;
    const { sys } = typescript;
    const plain = typescript.createIncrementalCompilerHost(options, {
      ...sys,
      readFile: (path, encoding) => texts.get(resolve(path)) ?? sys.readFile(path, encoding),
    });
    const reading = readingShared(typescript, options, plain, (path, ...rest) => plain.getSourceFile(path, ...rest));
    const host: ts.CompilerHost = {
      ...plain,
      getSourceFile: (path, language, ...rest) => {
        if (texts.has(resolve(path))) return reading(path, language, ...rest);
        const key = readAs(path, language);
        if (!this.#read.has(key)) this.#read.set(key, reading(path, language, ...rest));
        return this.#read.get(key);
      },
    };
    return typescript.createSemanticDiagnosticsBuilderProgram(
      fileNames,
      // What only its importers could see is nobody's to leave out here.
      { ...options, assumeChangesOnlyAffectDirectDependencies: false },
      host,
      old,
      typescript.getConfigFileParsingDiagnostics(this.#project),
      projectReferences,
    );
  }
}

/** Counts what TypeScript 5 or 6 prints. Of the text after, only the files are checked that its builder finds affected. */
export function printedByCompiler(typescript: TypeScript): PrintedBy {
  return {
    version: typescript.version,
    referencesOf: (config) =>
      (parsed(typescript, config)?.projectReferences ?? [])
        .map((reference) => typescript.resolveProjectReferencePath(reference))
        .filter((path) => existsSync(path)),
    count(config, before, after): Printed | undefined {
      const project = parsed(typescript, config);
      if (!project) return undefined;
      try {
        const both = new Both(typescript, project);
        const old = both.program(before);
        if ([...before.keys()].every((path) => !old.getSourceFile(path.replaceAll('\\', '/')))) return undefined;
        return {
          before: numberOf(typescript, old),
          after: numberOf(typescript, both.program(after, old)),
        };
      } catch (error) {
        // `tsc` ends there as well.
        if (isTooDeep(error)) return undefined;
        throw error;
      }
    },
    close: () => undefined,
  };
}
