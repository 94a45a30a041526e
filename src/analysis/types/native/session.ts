import type { Client, NodeHandle, Project, RemoteNode, RemoteSource, SyntaxKinds } from './protocol.js';

/** One project in one state of its files. What is known about its types and symbols lives as long as it does. */
export class Session {
  readonly known = new Map<unknown, unknown>();
  /** What the client's nodes have in common, once one is there. */
  #nodes: object | undefined;

  constructor(
    readonly project: Project,
    readonly modules: { readonly client: Client; readonly ast: SyntaxKinds },
  ) {}

  /** Knowledge of one kind, made on first use. */
  kept<T>(key: unknown, make: () => T): T {
    if (!this.known.has(key)) this.known.set(key, make());
    return this.known.get(key) as T;
  }

  fileOf(source: RemoteSource): RemoteFile {
    this.#nodes ??= Object.getPrototypeOf(Object.getPrototypeOf(source)) as object;
    return { session: this, source };
  }

  /**
   * A declaration as a question about it names it, without the tree that it stands in: the client asks a node for
   * nothing but its name, and that a handle has. `undefined` before any file of the project was fetched.
   */
  placeholderOf({ index, kind, path }: NodeHandle): RemoteNode | undefined {
    return this.#nodes && (Object.create(this.#nodes, { id: { value: `${index}.${kind}.${path}` } }) as RemoteNode);
  }
}

/** A file as the compiler holds it, with the same text as the one under lint. */
export interface RemoteFile {
  readonly session: Session;
  readonly source: RemoteSource;
}
