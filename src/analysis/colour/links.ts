/** One import, export-from, `require` or `import()` of a file. */
export interface ModuleLink {
  readonly module: string;
  /** The file of the program that it leads to; absent for packages without sources here and for what is missing. */
  readonly target?: string | undefined;
  /** `imported` is a name, `default`, `export=`, or `*` for the namespace. */
  readonly bindings: readonly { readonly imported: string; readonly local: string }[];
  /** `require('./load')`, of which a compiler has no types in a file of TypeScript. */
  readonly isRequired?: boolean;
  /** `exported` is absent for `export * from`. */
  readonly reexports: readonly { readonly imported: string; readonly exported?: string }[];
}

export interface Links {
  readonly modules: readonly ModuleLink[];
  /** `export { local as exported }`, of something imported or declared here. */
  readonly exported: readonly { readonly local: string; readonly exported: string }[];
}
