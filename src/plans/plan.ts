/**
 * Plans are data: what to do about a finding, before anyone knows how the text changes.
 * Positions are offsets in UTF-16 code units into the file's text without its BOM.
 */
import type { TSESTree } from '@typescript-eslint/types';
import type { RefusalReason } from './reasons.js';

export type { RefusalReason };

/** `doubtful`: right only if something holds that is not seen, which the title says; a person may choose it. */
export type Safety = 'safe' | 'review' | 'doubtful';
export type Scope = 'file' | 'project';

/** How tightly an expression binds; a wrap is parenthesised where its surroundings bind tighter. */
export type Binding = 'assignment' | 'unary' | 'call' | 'primary';

/** `await p;` or `const a = await p;`. */
export type AwaitStatement = TSESTree.ExpressionStatement | TSESTree.VariableDeclaration;

/** One verb. A rewrite's steps are applied together or not at all. */
export type Step =
  /**
   * Put text around an expression. `result` says how tightly the new expression binds, `operand` how tightly
   * the wrapped one must: `await x` is `{ before: 'await ', after: '', result: 'unary', operand: 'unary' }`,
   * `x.catch(h)` is `{ before: '', after: '.catch(h)', result: 'call', operand: 'call' }`,
   * `Promise.all(x)` is `{ before: 'Promise.all(', after: ')', result: 'call', operand: 'assignment' }`.
   */
  | {
      readonly verb: 'wrap';
      readonly node: TSESTree.Expression;
      readonly before: string;
      readonly after: string;
      readonly result: Binding;
      readonly operand: Binding;
    }
  /** Keep only `keep`, a descendant of `node`; comments between them stay. Composes with a `wrap` of `keep`. */
  | { readonly verb: 'unwrap'; readonly node: TSESTree.Node; readonly keep: TSESTree.Expression }
  /** Replace an expression's text by other text that binds as `binding` says. Refused where a comment would be lost. */
  | { readonly verb: 'replace'; readonly node: TSESTree.Node; readonly text: string; readonly binding: Binding }
  /** Add `async` to a function that lacks it, and `Promise<>` around its declared return type. */
  | {
      readonly verb: 'make-async';
      readonly fn: TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;
    }
  /** Take `async` away from a function, which then gives what its body gives. */
  | {
      readonly verb: 'make-sync';
      readonly fn: TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;
    }
  /**
   * `async () => { … }`, or the same without `async`, becomes `() => void (async () => { … })()`, with text after the
   * inner call: `.catch(h)`.
   */
  | {
      readonly verb: 'run-inside';
      readonly fn: TSESTree.FunctionDeclaration | TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;
      readonly after: string;
      /** Its promise has this name inside, and the function gives what calls the function that it comes to: a clean-up. */
      readonly cleanUp?: { readonly promise: string; readonly fn: string };
    }
  /** Put a statement at the end of a function's body or a block; at its start where the code may leave before its end. */
  | {
      readonly verb: 'append';
      readonly body: TSESTree.BlockStatement | TSESTree.Expression;
      /** Without a semicolon. */
      readonly statement: string;
      readonly atStart: boolean;
    }
  /**
   * `a.forEach(async (x) => { … });` becomes `for (const x of a) { … }`. Refused where the callback's own `return`,
   * `this` or `arguments` would change their meaning.
   */
  | {
      readonly verb: 'for-of';
      readonly statement: TSESTree.ExpressionStatement;
      readonly iterable: TSESTree.Expression;
      readonly callback: TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;
      /** A body without braces is a promise (unless told), and is awaited. */
      readonly awaitsBody?: boolean;
      /** `list?.forEach(…)`: a list that is missing has no items. */
      readonly mayBeMissing?: boolean;
    }
  /**
   * `for (const x of xs) { … }` becomes `<before>xs, (x) => <inner>{ … }<after>`: a call that goes over the list. Refused
   * where the loop declares nothing of its own.
   */
  | {
      readonly verb: 'for-each';
      readonly loop: TSESTree.ForOfStatement;
      readonly before: string;
      readonly inner: string;
      /** Without a semicolon. */
      readonly after: string;
    }
  /** `list.map(` becomes `list, `: what is around says whose first argument the list is. */
  | { readonly verb: 'first-argument'; readonly call: TSESTree.CallExpression }
  /** An async reducer: its first parameter, under this name, is the promise of what the parameter was. */
  | {
      readonly verb: 'accumulate';
      readonly callback: TSESTree.FunctionExpression | TSESTree.ArrowFunctionExpression;
      readonly name: string;
    }
  /** `string` becomes `Promise<string>`; `either` leaves the plain type beside it: `string | Promise<string>`. */
  | { readonly verb: 'promise-type'; readonly type: TSESTree.TypeNode; readonly either: boolean }
  /** `ReturnType<typeof f>` becomes `Awaited<ReturnType<typeof f>>`. */
  | { readonly verb: 'awaited-type'; readonly type: TSESTree.TypeNode }
  /** Put `return ` before an expression statement's expression. */
  | { readonly verb: 'return'; readonly statement: TSESTree.ExpressionStatement }
  /** `f(a, b)` becomes `f(a)`: takes an argument away with the comma that goes with it. */
  | { readonly verb: 'drop-argument'; readonly call: TSESTree.CallExpression; readonly argument: number }
  /** `const x = e;` becomes `e;`. Only for a declaration with one declarator whose name is an identifier. */
  | { readonly verb: 'drop-binding'; readonly declaration: TSESTree.VariableDeclaration }
  /**
   * `const a = await p; const b = await q;` becomes `const [a, b] = await Promise.all([p, q]);`. Statements that stand
   * one after the other, each nothing but an `await`, or a `const` with nothing but one.
   */
  | { readonly verb: 'await-together'; readonly statements: readonly AwaitStatement[] }
  /** Import `name` from `module` once; the local name is the one that the steps' texts use. */
  | {
      readonly verb: 'add-import';
      readonly module: string;
      readonly name: string;
      readonly local: string;
      readonly form: 'named' | 'default' | 'namespace';
    }
  /** Take an import away, or one name of it. */
  | {
      readonly verb: 'drop-import';
      readonly node: TSESTree.ImportDeclaration | TSESTree.ImportSpecifier | TSESTree.ImportDefaultSpecifier;
    }
  /** Put a statement before or after another, laid out as that one is. */
  | {
      readonly verb: 'add-statement';
      readonly beside: TSESTree.Node;
      readonly where: 'before' | 'after';
      /** Without a semicolon. */
      readonly statement: string;
    }
  /** Put a statement before another of the same list, and take its line away. Refused where a comment belongs to it. */
  | { readonly verb: 'move'; readonly statement: TSESTree.Statement; readonly before: TSESTree.Node }
  /** Take a statement away, with its line. Refused where a comment stands in it. */
  | { readonly verb: 'remove'; readonly statement: TSESTree.Statement }
  /** The statements that markup has for an event become the body of an async function there. */
  | { readonly verb: 'make-handler'; readonly statements: readonly TSESTree.Statement[]; readonly parameter: string }
  /** `save();` becomes `save()`, which markup gives. */
  | { readonly verb: 'drop-semicolon'; readonly statement: TSESTree.ExpressionStatement }
  /** Text inserted before or after a node, verbatim. */
  | {
      readonly verb: 'insert';
      readonly node: TSESTree.Node;
      readonly where: 'before' | 'after';
      readonly text: string;
    };

export interface Rewrite {
  readonly safety: Safety;
  /** `project`: callers must follow, so only the migration engine may apply it. */
  readonly scope: Scope;
  readonly steps: readonly Step[];
  /** Imperative sentence without a full stop: "Await the promise". Shown as the suggestion's text. */
  readonly title: string;
  /** Short kebab-case name of this choice (`await`, `void`, `handler`, `fork`): cases name `output.<name>.ts` by it. */
  readonly name: string;
  /** Names that go: of an import whose every use goes with one of the rewrites that are applied, nothing is left. */
  readonly frees?: readonly TSESTree.Node[];
}

export type Plan =
  | { readonly kind: 'rewrite'; readonly best: Rewrite; readonly alternatives: readonly Rewrite[] }
  | {
      readonly kind: 'refuse';
      readonly reason: RefusalReason;
      readonly advice?: string;
      readonly alternatives: readonly Rewrite[];
    };

/** A replacement of `[start, end)` by `text`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /**
   * Set where several rewrites of a file may want the same: it is made `once` (`async`, a return type), or is one of a
   * `list` (imports, members of an import), which also stands beside others at its place.
   */
  readonly shared?: 'once' | 'list';
}
