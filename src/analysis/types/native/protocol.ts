import { createRequire } from 'node:module';
import { join } from 'node:path';
import type * as Sync from 'typescript-7/sync';
import type { TreeNode } from '../view.js';
import type { Installation } from './installation.js';

/**
 * The client's module as it was written against. Experimental while TypeScript 7.1 is a beta: the names used here are
 * all that has to hold (docs/backends.md lists them).
 */
export type Client = typeof Sync;
export type Api = Sync.API;
export type Snapshot = Sync.Snapshot;
export type Project = Sync.Project;
export type Type = Sync.Type;
export type RemoteSymbol = Sync.Symbol;
export type Signature = Sync.Signature;
export type NodeHandle = Sync.NodeHandle;

/** Members of remote nodes that are used; their full types come with thousands of lines. */
export interface RemoteNode extends TreeNode {
  readonly pos: number;
  readonly end: number;
  readonly parent: RemoteNode;
  readonly body?: RemoteNode;
  getStart(file?: RemoteSource): number;
  forEachChild(visit: (child: RemoteNode) => void): void;
}

export interface RemoteSource extends RemoteNode {
  readonly text: string;
  readonly fileName: string;
  readonly path: string;
}

export interface SyntaxKinds {
  readonly SyntaxKind: Readonly<Record<string, number>>;
  readonly NodeFlags: Readonly<Record<string, number>>;
}

const loaded = new Map<string, { readonly client: Client; readonly ast: SyntaxKinds }>();

/** Loads the client and the numbers of its syntax kinds, once for each copy of TypeScript. */
export function loadClient({ folder }: Installation): { readonly client: Client; readonly ast: SyntaxKinds } {
  let modules = loaded.get(folder);
  if (!modules) {
    // By the package's own name, whatever alias it is installed under.
    const requireInside = createRequire(join(folder, 'file.js'));
    modules = {
      client: requireInside('typescript/sync') as Client,
      ast: requireInside('typescript/ast') as SyntaxKinds,
    };
    loaded.set(folder, modules);
  }
  return modules;
}
