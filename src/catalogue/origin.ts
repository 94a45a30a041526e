/**
 * Where a callee or type comes from, whatever it is called locally.
 *
 * Two sources make one: an import binding (`module` is the specifier as written) and a declaration
 * (`module` is the owning package's name and the declaring file's stem, `effect/Effect`).
 */
export interface Origin {
  /** Name of the owning package, without `@types/`; `''` for a global or the platform's own library. */
  readonly package: string;
  /** The owning package's installed version, when it is known. */
  readonly version?: string | undefined;
  /** `effect`, `effect/Effect`, `node:fs`; `''` for a global. */
  readonly module: string;
  /** `Effect.runSync`, `runSync`, `default`, `Future#wait`, `Atomics.wait`. */
  readonly path: string;
  /** Absolute path of the declaring file, or of a relative import as written: what a row with a path of its own means. */
  readonly file?: string | undefined;
}

/** A default export, a namespace import and `require` of a CommonJS module lead to the same members. */
export const plainPath = (path: string): string => path.replace(/^(?:default|export=)(?:\.|$)/, '');

/** The last name of an export path: `runSync` of `Effect.runSync`, `wait` of `Future#wait`. */
export const lastNameOf = (path: string): string => /[^.#]*$/.exec(path)![0];
