/** What a compiler says of a program, asked for only where `tsc` asks for it. */
export interface Sayings<D> {
  readonly ofConfig: () => readonly D[];
  readonly ofSyntax: () => readonly D[];
  /** Of the options, and of what stands in no file. */
  readonly ofAll: () => readonly D[];
  readonly ofTypes: () => readonly D[];
  /** Of what a declaration file would have to say and cannot; empty where none is written. */
  readonly ofDeclarations: () => readonly D[];
  /** It looks at types also where the text or the options cannot be read. */
  readonly looksOn: boolean;
  /** It writes, and so looks at declarations, also where it found an error. */
  readonly writesAnyway: boolean;
}

/** All that `tsc -p` prints of a program. */
export function printedOf<D>(said: Sayings<D>): readonly D[] {
  const syntax = said.ofSyntax();
  const all = syntax.length > 0 ? [] : said.ofAll();
  const types = syntax.length + all.length > 0 && !said.looksOn ? [] : said.ofTypes();
  const isClean = syntax.length + all.length + types.length === 0;
  return [
    ...said.ofConfig(),
    ...syntax,
    ...all,
    ...types,
    ...(isClean || said.writesAnyway ? said.ofDeclarations() : []),
  ];
}
