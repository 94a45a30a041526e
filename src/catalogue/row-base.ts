/** What every row says. */
export interface RowBase {
  /**
   * Module specifiers that export the thing (`['effect', 'effect/Effect']`); empty for a global
   * or a declaration of the platform's own library. The first one names the owning package.
   */
  readonly module: readonly string[];
  /**
   * Export path: `runSync`, `Effect.runSync`, `default`, `default.format`. `Future#wait` is a member of
   * an instance of the exported class or interface `Future`.
   */
  readonly export: string;
  /** Semver range of the owning package; every version when absent. */
  readonly versions?: string;
  /** Where the fact comes from: a documentation page, an issue, or `measured: <package>@<version>`. */
  readonly docs: string;
}

/** What people say of functions of their own, or of a host: the reason stands in the row, a page need not exist. */
export type OwnRowBase = Omit<RowBase, 'docs'> & { readonly docs?: string };
