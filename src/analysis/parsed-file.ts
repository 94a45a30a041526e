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

/** What the template of a Vue component gives to an event: `@click="…"`. */
export interface Listener {
  /** Of an element of HTML the event's name, where it is written there; absent for a component's. */
  readonly event?: string | undefined;
  /** With its quotes, where it has any. */
  readonly range: readonly [number, number];
  /** A function, or what gives one. */
  readonly value?: TSESTree.Expression;
  /** Else the statements of which the compiler makes a function. */
  readonly statements: readonly TSESTree.Statement[];
}

/** The markup of a Vue component. */
export interface Template {
  readonly listeners: readonly Listener[];
  /** Where it takes something from the component by its name; what an element around declares, as `v-for` does, is not among them. */
  readonly names: ReadonlySet<TSESTree.Node>;
}

/** What is known of a file that has scripts inside, rather than being one. Another module imports it, always. */
export interface Frame {
  readonly setup?: Setup;
  /** Functions that the markup gives to events, which are judged as well. */
  readonly handlers?: readonly FunctionNode[];
  /** Of Vue, where the parser reads it: no node of it is among those of the file. */
  readonly template?: Template;
  /** Comments of the markup, which say where a rule is off. */
  readonly comments?: readonly TSESTree.Comment[];
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
