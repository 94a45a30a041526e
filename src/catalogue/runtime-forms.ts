/** A way to write a call: an import, what is written with its local name for `$`, and whether it takes a function. */
export interface CallForm {
  readonly module: string;
  readonly name: string;
  /** The package exports a namespace of that name, which also is a module of its own. */
  readonly isNamespace?: true;
  readonly callee: string;
  /** It is given `() => …`. */
  readonly isThunk?: true;
}

/** A way to run an operation beside the generator that starts it. */
export interface ForkForm extends CallForm {
  /** Its name since version 4 of the package. */
  readonly calleeSince4?: string;
  /** Of a suggestion; `$` for the callee's last name. */
  readonly title: string;
  readonly choice: 'fork' | 'detach';
}

/** What makes a scope, by its path in a package, and the name of what closes it. */
export interface ScopeForm {
  readonly package: string;
  readonly makes: string;
  readonly closes: string;
  /** What to do by hand: the end of a sentence. */
  readonly instead: string;
}
