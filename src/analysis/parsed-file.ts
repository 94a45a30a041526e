import type { ScopeManager } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';

/** A function of any form. */
export type FunctionNode =
  | TSESTree.FunctionDeclaration
  | TSESTree.FunctionExpression
  | TSESTree.ArrowFunctionExpression;

/** A file as every door holds it after parsing. Offsets are into `text`, which has no BOM. */
export interface ParsedFile {
  /** Absolute path. */
  readonly filename: string;
  readonly text: string;
  /** Of a component of Vue, the range of the script whose code runs each time that one is set up. */
  readonly setup?: readonly [number, number];
  /** With `tokens` and `comments`; `parent` is set on every node by the time facts are read. */
  readonly ast: TSESTree.Program;
  readonly scopeManager: ScopeManager;
  /** Child keys by node type, as the parser reports them. */
  readonly visitorKeys: Readonly<Record<string, readonly string[] | undefined>>;
}
