import type { ScopeManager } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

/** A function of any form. */
export type FunctionNode =
  | TSESTree.FunctionDeclaration
  | TSESTree.FunctionExpression
  | TSESTree.ArrowFunctionExpression;

/** The script of a component or page whose code runs more often than its module is loaded. */
export interface Setup {
  readonly of: 'vue' | 'svelte' | 'astro';
  readonly range: readonly [number, number];
  /** It waits already, or may wait as it is. */
  readonly mayWait: boolean;
  /** What it does, a server does at each request. */
  readonly onRequest?: boolean;
}

/** What is known of a file that has scripts inside, rather than being one. Another module imports it, always. */
export interface Frame {
  readonly setup?: Setup;
  /** Functions that the markup gives to events, which are judged as well. */
  readonly handlers?: readonly FunctionNode[];
}

/** A file as every door holds it after parsing. Offsets are into `text`, which has no BOM. */
export interface ParsedFile {
  /** Absolute path. */
  readonly filename: string;
  readonly text: string;
  /** Of a file with scripts inside; its tree then holds their statements alone, and nothing of the markup. */
  readonly frame?: Frame;
  /** With `tokens` and `comments`; `parent` is set on every node by the time facts are read. */
  readonly ast: TSESTree.Program;
  readonly scopeManager: ScopeManager;
  /** Child keys by node type, as the parser reports them. */
  readonly visitorKeys: Readonly<Record<string, readonly string[] | undefined>>;
}
