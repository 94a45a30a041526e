/** By absolute path, without byte order marks. */
export type Texts = ReadonlyMap<string, string>;

/** How many errors `tsc -p` prints of a project. */
export interface Printed {
  readonly before: number;
  readonly after: number;
}

/** A compiler that counts what it would print. */
export interface PrintedBy {
  readonly version: string;
  /** The configurations that one refers to, as absolute paths. */
  readonly referencesOf: (config: string) => readonly string[];
  /** @returns `undefined` where the project holds none of these files, or cannot be read */
  readonly count: (config: string, before: Texts, after: Texts) => Printed | undefined;
  readonly close: () => void;
}
