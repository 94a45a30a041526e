import type ts from 'typescript';
import { aboutFile, isTooDeep, LostFile, readSource, UnparsableFile } from '../../adapters/lost-file.js';

type TypeScript = typeof ts;

/** Complaints about TypeScript's words in JavaScript: the text is read all the same. */
const isOfJavaScript = (code: number): boolean => code >= 8000 && code < 9000;

/** Files that a migration leaves as they are, since what it reads is not what stands there; the others go on. */
export class LostFiles {
  readonly #found = new Map<string, LostFile>();

  get all(): readonly LostFile[] {
    return [...this.#found.values()];
  }

  has(path: string): boolean {
    return this.#found.has(path);
  }

  /** Does something with one file. @returns `undefined` where that fails: the file is lost then */
  unless<T>(path: string, work: () => T): T | undefined {
    try {
      return aboutFile(path, work);
    } catch (error) {
      if (!(error instanceof LostFile)) throw error;
      this.#found.set(path, error);
      return undefined;
    }
  }

  /** Loses each of these files that is not UTF-8, or that the compiler has mended to read it. */
  look(typescript: TypeScript, program: ts.Program, paths: readonly string[]): void {
    for (const path of paths) {
      const file = program.getSourceFile(path);
      if (this.has(path)) continue;
      this.unless(path, () => {
        readSource(path);
        if (!file) return;
        const wrong = program.getSyntacticDiagnostics(file).find(({ code }) => !isOfJavaScript(code));
        if (!wrong) return;
        const { line, character } = file.getLineAndCharacterOfPosition(wrong.start);
        const why = typescript.flattenDiagnosticMessageText(wrong.messageText, ' ');
        throw new UnparsableFile(path, line + 1, character + 1, why);
      });
    }
  }

  /** Reads a file of the program; one that is lost is empty. */
  read(typescript: TypeScript, path: string, read: () => ts.SourceFile | undefined): ts.SourceFile | undefined {
    const file = this.has(path) ? undefined : this.unless(path, read);
    return file ?? (this.has(path) ? typescript.createSourceFile(path, '', typescript.ScriptTarget.Latest) : undefined);
  }

  /** Loses the files that are nested too deeply to be bound, each tried alone. @returns whether all of the program can be */
  areBound(typescript: TypeScript, program: ts.Program): boolean {
    try {
      program.getTypeChecker();
      return true;
    } catch (error) {
      if (!isTooDeep(error)) throw error;
    }
    const options = { ...program.getCompilerOptions(), noResolve: true, noLib: true, types: [] };
    const plain = typescript.createCompilerHost(options);
    for (const { fileName } of program.getSourceFiles())
      this.unless(fileName, () => typescript.createProgram([fileName], options, plain).getTypeChecker());
    return false;
  }
}
