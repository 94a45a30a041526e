import type ts from 'typescript';
import type { Step } from '../../plans/plan.js';
import type { BlockReason } from '../../plans/reasons.js';
import type { FunctionWithBody } from '../program/containers.js';

/** A list of promises is awaited as one, and `then` is put behind it. */
export interface All {
  readonly then: string;
  /** The array method's call, where its callbacks are awaited one after the other. */
  readonly inOrder?: ts.CallExpression;
}

/** One thing that the text says otherwise afterwards, before anyone knows by which edits. */
export type Change =
  | { readonly kind: 'async'; readonly fn: FunctionWithBody }
  /** `all` puts `Promise.all` around first; `then` goes on with what comes of it. */
  | { readonly kind: 'await'; readonly node: ts.Expression; readonly waits: boolean; readonly all?: All }
  | {
      readonly kind: 'for-of';
      readonly statement: ts.ExpressionStatement;
      readonly call: ts.CallExpression;
      readonly callback: ts.FunctionExpression | ts.ArrowFunction;
      readonly awaitsBody: boolean;
    }
  | { readonly kind: 'loop-over'; readonly call: ts.CallExpression; readonly item: string }
  /** The callback of `filter` or `find` gives the element where it said yes, and nothing else. */
  | { readonly kind: 'kept-item'; readonly answers: readonly ts.Expression[]; readonly item: string }
  /** A function given to `filter` or `find` by name. */
  | { readonly kind: 'kept-by'; readonly given: ts.Expression; readonly item: string }
  | {
      readonly kind: 'reducer';
      readonly call: ts.CallExpression;
      readonly callback: ts.FunctionExpression | ts.ArrowFunction;
      readonly before: string;
    }
  | { readonly kind: 'rename'; readonly name: ts.Identifier; readonly to: string }
  /** The function stays, and one of this name beside it changes. */
  | { readonly kind: 'beside'; readonly written: ts.Node; readonly name: ts.Identifier; readonly to: string }
  | { readonly kind: 'put-after' | 'replaced'; readonly node: ts.Node; readonly text: string }
  | { readonly kind: 'catch'; readonly node: ts.Expression }
  /** A promise runs on its own: `void`, or with this handler of its rejection. */
  | { readonly kind: 'let-go'; readonly node: ts.Expression; readonly handler: string | undefined }
  /** The body of a callback runs on its own, as an async function within it. */
  | { readonly kind: 'let-body-go'; readonly fn: FunctionWithBody; readonly handler: string }
  /** What a rule's own plan does there. */
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  /** `string` becomes `Promise<string>`, or `string | Promise<string>` where others may go on giving a plain value. */
  | { readonly kind: 'promise-type'; readonly type: ts.TypeNode; readonly either: boolean }
  | { readonly kind: 'awaited-type'; readonly type: ts.TypeNode };

/** A change with what it follows from, for the closure that it belongs to. */
export interface Followed {
  readonly change: Change;
  /** What became async there. */
  readonly callee: ts.Declaration;
  /** What the site stands in, where that becomes async as well. */
  readonly inside?: ts.Node | undefined;
  /** Listed as a site under these words; absent for what is part of a function's own change. */
  readonly says?: string;
  readonly at: ts.Node;
}

export interface Blocked {
  readonly at: ts.Node;
  readonly callee: ts.Declaration;
  readonly reason: BlockReason;
  /** What it calls is there afterwards as well: nothing breaks. */
  readonly stays: boolean;
  /** What is called there, where that is not the callee. */
  readonly called?: string;
}
