import type ts from 'typescript';

/** The compiler's own way to tell whether importers have to be read again: it is no part of what it publishes. */
type Emit = (
  file: ts.SourceFile,
  write: ts.WriteFileCallback,
  token: undefined,
  onlyDeclarations: true,
  transformers: undefined,
  isForced: true,
) => ts.EmitResult;

/** What a file shows to those that import it, as its `.d.ts` would say it; a new symbol where that cannot be said. */
export function declarationsOf(program: ts.Program, path: string): string | symbol {
  const file = program.getSourceFile(path);
  const unknown = Symbol(path);
  if (!file) return unknown;
  let text: string | undefined;
  const { diagnostics } = (program.emit as Emit)(
    file,
    (_name, written) => (text = written),
    undefined,
    true,
    undefined,
    true,
  );
  return diagnostics.length > 0 ? unknown : (text ?? unknown);
}
