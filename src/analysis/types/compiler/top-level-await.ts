import type ts from 'typescript';

/** Do the compiler options allow `await` at the top of a module? https://www.typescriptlang.org/docs/handbook/release-notes/typescript-3-8.html#top-level-await */
export function allowsTopLevelAwait(
  { ModuleKind, ScriptTarget, version }: typeof ts,
  options: ts.CompilerOptions,
): boolean {
  const isNew = Number.parseInt(version, 10) >= 6; // Version 6 made the newest standards its defaults.
  const {
    module = isNew ? ModuleKind.ESNext : ModuleKind.ES2015,
    target = isNew ? ScriptTarget.Latest : ScriptTarget.ES5,
  } = options;
  return (
    (module >= ModuleKind.ES2022 || module === ModuleKind.System) &&
    (target >= ScriptTarget.ES2017 || module >= ModuleKind.Node16)
  );
}
