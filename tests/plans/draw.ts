import type { TSESTree } from '@typescript-eslint/types';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import { expect } from 'vitest';
import { applyEdits, editsOf } from '../../src/plans/edits.js';
import type { Edit, RefusalReason, Rewrite, Step } from '../../src/plans/plan.js';
import { parser } from '../harness/tools.js';

/** A parsed text in which a test finds the nodes that its steps speak of. */
export class Sample {
  readonly text: string;
  readonly ast: TSESTree.Program;

  constructor(text: string, options: { readonly sourceType?: 'module' | 'script'; readonly jsx?: boolean } = {}) {
    this.text = text;
    this.ast = parser.parseForESLint(text, {
      filePath: options.jsx ? 'input.tsx' : 'input.ts',
      range: true,
      loc: true,
      tokens: true,
      comment: true,
      sourceType: options.sourceType ?? 'module',
      ecmaFeatures: { jsx: options.jsx ?? false },
    }).ast;
    this.adopt(this.ast);
  }

  /** The parser leaves `parent` unset; whoever reads the tree first sets it. */
  private adopt(node: TSESTree.Node): void {
    for (const child of this.children(node)) {
      (child as { parent?: TSESTree.Node }).parent = node;
      this.adopt(child);
    }
  }

  /** The outermost node that says exactly this, without a semicolon; the nth of them in the order of the text. */
  node<T extends TSESTree.Node = TSESTree.Expression>(code: string, nth = 0): T {
    const found: TSESTree.Node[] = [];
    const visit = (node: TSESTree.Node): void => {
      if (
        this.text.slice(node.range[0], node.range[1]) === code &&
        node.type !== 'Program' &&
        node.type !== 'ExpressionStatement'
      )
        found.push(node);
      else this.children(node).forEach(visit);
    };
    visit(this.ast);
    if (!found[nth]) throw new Error(`no node says ${code}`);
    return found[nth] as T;
  }

  /** The first node of a type, depth first. */
  first<T extends TSESTree.Node = TSESTree.Expression>(type: `${TSESTree.AST_NODE_TYPES}`): T {
    const find = (node: TSESTree.Node): TSESTree.Node | undefined => {
      if (node.type === type) return node;
      for (const child of this.children(node)) {
        const found = find(child);
        if (found) return found;
      }
      return undefined;
    };
    const found = find(this.ast);
    if (!found) throw new Error(`no ${type}`);
    return found as T;
  }

  private children(node: TSESTree.Node): TSESTree.Node[] {
    return (visitorKeys[node.type] ?? [])
      .flatMap((key) => (node as unknown as Record<string, TSESTree.Node | null | (TSESTree.Node | null)[]>)[key] ?? [])
      .filter((child) => child !== null);
  }
}

export type Steps = (sample: Sample) => readonly Step[];

export function rewriteOf(steps: readonly Step[]): Rewrite {
  return { safety: 'review', scope: 'file', steps, title: 'Rewrite it', name: 'rewrite' };
}

/** The edits of the steps. @throws when they are refused */
export function edits(sample: Sample, steps: Steps): Edit[] {
  const result = editsOf(rewriteOf(steps(sample)), sample);
  if (!result.ok) throw new Error(`refused: ${result.reason}`);
  return result.edits;
}

/** The text after the steps, or why they are refused. @throws when the new text does not parse */
export function draw(sample: Sample, steps: Steps): string | { refused: RefusalReason } {
  const result = editsOf(rewriteOf(steps(sample)), sample);
  if (!result.ok) return { refused: result.reason };
  const after = applyEdits(sample.text, result.edits);
  expect(() => new Sample(after, { jsx: after.includes('</') }), after).not.toThrow();
  return after;
}

export const awaited = (node: TSESTree.Expression): Step => ({
  verb: 'wrap',
  node,
  before: 'await ',
  after: '',
  result: 'unary',
  operand: 'unary',
});
export const yielded = (node: TSESTree.Expression): Step => ({
  verb: 'wrap',
  node,
  before: 'yield* ',
  after: '',
  result: 'assignment',
  operand: 'assignment',
});
export const voided = (node: TSESTree.Expression): Step => ({
  verb: 'wrap',
  node,
  before: 'void ',
  after: '',
  result: 'unary',
  operand: 'unary',
});
export const caught = (node: TSESTree.Expression): Step => ({
  verb: 'wrap',
  node,
  before: '',
  after: '.catch(h)',
  result: 'call',
  operand: 'call',
});
export const all = (node: TSESTree.Expression): Step => ({
  verb: 'wrap',
  node,
  before: 'Promise.all(',
  after: ')',
  result: 'call',
  operand: 'assignment',
});
export const kept = (node: TSESTree.Node, keep: TSESTree.Expression): Step => ({ verb: 'unwrap', node, keep });
