import type { Client, Project, RemoteSource, SyntaxKinds } from './protocol.js';

/** The native compiler cannot answer, and the message says what to do. Doors show it as they show a `Stop`. */
export class NativeStop extends Error {
  override readonly name = 'Stop';
}

/** One project in one state of its files. What is known about its types and symbols lives as long as it does. */
export class Session {
  readonly known = new Map<unknown, unknown>();

  constructor(
    readonly project: Project,
    readonly modules: { readonly client: Client; readonly ast: SyntaxKinds },
  ) {}

  /** Knowledge of one kind, made on first use. */
  kept<T>(key: unknown, make: () => T): T {
    if (!this.known.has(key)) this.known.set(key, make());
    return this.known.get(key) as T;
  }
}

/** A file as the compiler holds it, with the same text as the one under lint. */
export interface RemoteFile {
  readonly session: Session;
  readonly source: RemoteSource;
}
