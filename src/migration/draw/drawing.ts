import type { TSESTree } from '@typescript-eslint/types';
import { visitorKeys } from '@typescript-eslint/visitor-keys';
import type ts from 'typescript';
import { readTree } from '../../adapters/workspace.js';
import { childrenOf, isFunction, readNodes } from '../../analysis/tree.js';
import { distinct } from '../../plans/distinct.js';
import { editsOf } from '../../plans/edits.js';
import type { Edit, RefusalReason, Step } from '../../plans/plan.js';
import { allOf, voided } from '../../plans/wraps.js';
import type { All, Change } from './changes.js';
import type { Project } from '../program/project.js';

const HANDLER = '(error) => { console.error(error); process.exitCode = 1; }';

/** The edits of some changes in a file, or why there are none. */
export type Drawn =
  | { readonly ok: true; readonly edits: readonly Edit[] }
  | { readonly ok: false; readonly reason: RefusalReason };

/** A file that changes, as the tree that plans are written for; found by ranges, which both trees share. */
export class Drawing {
  readonly #ts: Project['ts'];
  readonly #file: ts.SourceFile;
  readonly #text: string;
  readonly #ast: TSESTree.Program;
  readonly #byStart = new Map<number, TSESTree.Node[]>();

  /** @param read the tree that a rule's steps speak of, where one does */
  constructor(ts: Project['ts'], file: ts.SourceFile, path: string, read?: TSESTree.Program) {
    this.#ts = ts;
    this.#file = file;
    this.#text = file.text;
    this.#ast = read ?? readTree(path, file.text);
    if (!read) readNodes({ ast: this.#ast, visitorKeys });
    const visit = (node: TSESTree.Node): void => {
      const there = this.#byStart.get(node.range[0]);
      if (there) there.push(node);
      else this.#byStart.set(node.range[0], [node]);
      for (const child of childrenOf(node, visitorKeys)) visit(child);
    };
    visit(this.#ast);
  }

  #at(node: ts.Node): readonly TSESTree.Node[] {
    return (this.#byStart.get(node.getStart(this.#file)) ?? []).filter(({ range }) => range[1] === node.end);
  }

  #expression(node: ts.Node): TSESTree.Expression {
    let inner = node;
    while (this.#ts.isParenthesizedExpression(inner)) inner = inner.expression;
    const found = this.#at(inner).findLast(({ type }) => type !== 'ChainExpression' && type !== 'ExpressionStatement');
    if (!found) throw new Error(`${this.#file.fileName}: no expression at ${node.getStart(this.#file)}`);
    return found as TSESTree.Expression;
  }

  /** A statement or a member. */
  #statement(node: ts.Node): TSESTree.Node {
    const [found] = this.#at(node);
    if (!found) throw new Error(`${this.#file.fileName}: no statement at ${node.getStart(this.#file)}`);
    return found;
  }

  #function(fn: ts.FunctionLikeDeclaration): Extract<Step, { verb: 'make-async' }>['fn'] {
    let body: ts.Node = fn.body!;
    while (this.#ts.isParenthesizedExpression(body)) body = body.expression;
    for (const found of this.#at(body)) {
      for (let at: TSESTree.Node | undefined = found; at; at = at.parent)
        if (isFunction(at) && (at.body === found || at.body.range.join() === found.range.join())) return at;
    }
    throw new Error(`${this.#file.fileName}: no function at ${fn.getStart(this.#file)}`);
  }

  #type(type: ts.TypeNode): TSESTree.TypeNode {
    let inner = type;
    while (this.#ts.isParenthesizedTypeNode(inner)) inner = inner.type;
    const found = this.#at(inner).find((each) => each.type.startsWith('TS') && each.type !== 'TSTypeAnnotation') as
      | TSESTree.TypeNode
      | undefined;
    // No tree but the compiler's has the types of comments.
    return found ?? ({ type: 'TSUnknownKeyword', range: [inner.getStart(this.#file), inner.end] } as TSESTree.TypeNode);
  }

  #allOf({ inOrder }: All, node: TSESTree.Expression): readonly Step[] {
    if (!inOrder) return [allOf(node)];
    const call = this.#expression(inOrder) as TSESTree.CallExpression;
    // `Array.from` is `Array.fromAsync` by a new name alone.
    if (call.arguments.length > 1) return [];
    return [
      { verb: 'wrap', node, before: 'Array.fromAsync(', after: '', result: 'call', operand: 'assignment' },
      { verb: 'first-argument', call },
    ];
  }

  #steps(change: Change): readonly Step[] {
    switch (change.kind) {
      case 'async':
        return [{ verb: 'make-async', fn: this.#function(change.fn) }];
      case 'promise-type':
        return [{ verb: 'promise-type', type: this.#type(change.type), either: change.either }];
      case 'awaited-type':
        return [{ verb: 'awaited-type', type: this.#type(change.type) }];
      case 'steps':
        return change.steps;
      case 'rename':
        return [{ verb: 'replace', node: this.#expression(change.name), text: change.to, binding: 'primary' }];
      case 'beside': {
        const statement = this.#statement(change.written);
        const text = this.#text.slice(...statement.range);
        const lineStart = this.#text.lastIndexOf('\n', statement.range[0] - 1) + 1;
        const newline = this.#text.includes('\r\n') ? '\r\n' : '\n';
        const indent = /^[^\S\n]*/.exec(this.#text.slice(lineStart, statement.range[0]))![0];
        return [
          { verb: 'insert', node: statement, where: 'before', text: `${text}${newline}${newline}${indent}` },
          { verb: 'replace', node: this.#expression(change.name), text: change.to, binding: 'primary' },
        ];
      }
      case 'put-after':
        return [{ verb: 'insert', node: this.#statement(change.node), where: 'after', text: change.text }];
      case 'replaced':
        return [{ verb: 'replace', node: this.#statement(change.node), text: change.text, binding: 'primary' }];
      case 'catch':
        return [
          {
            verb: 'wrap',
            node: this.#expression(change.node),
            before: '',
            after: `.catch(${HANDLER})`,
            result: 'call',
            operand: 'call',
          },
        ];
      case 'let-go': {
        const node = this.#expression(change.node);
        return change.handler === undefined
          ? [voided(node)]
          : [{ verb: 'wrap', node, before: '', after: `.catch(${change.handler})`, result: 'call', operand: 'call' }];
      }
      case 'let-body-go':
        return [{ verb: 'run-inside', fn: this.#function(change.fn), after: `.catch(${change.handler})` }];
      case 'await': {
        const node = this.#expression(change.node);
        return [
          ...(change.all ? this.#allOf(change.all, node) : []),
          ...(change.waits
            ? [{ verb: 'wrap', node, before: 'await ', after: '', result: 'unary', operand: 'unary' } as const]
            : []),
          ...(change.all?.then
            ? [{ verb: 'wrap', node, before: '', after: change.all.then, result: 'call', operand: 'call' } as const]
            : []),
        ];
      }
      case 'kept-item':
        return change.answers.map((answer) => {
          const { kind } = answer;
          const said =
            kind === this.#ts.SyntaxKind.TrueKeyword
              ? `[${change.item}]`
              : kind === this.#ts.SyntaxKind.FalseKeyword
                ? '[]'
                : undefined;
          if (said !== undefined)
            return { verb: 'replace', node: this.#expression(answer), text: said, binding: 'primary' };
          return {
            verb: 'wrap',
            node: this.#expression(answer),
            before: '',
            after: ` ? [${change.item}] : []`,
            result: 'assignment',
            operand: 'unary',
          };
        });
      case 'kept-by':
        return [
          {
            verb: 'wrap',
            node: this.#expression(change.given),
            before: `async (${change.item}) => await `,
            after: `(${change.item}) ? [${change.item}] : []`,
            result: 'assignment',
            operand: 'call',
          },
        ];
      case 'reducer': {
        const {
          arguments: [callback, init],
          typeArguments,
        } = this.#expression(change.call) as TSESTree.CallExpression;
        const fn = callback as TSESTree.ArrowFunctionExpression;
        const [first] = fn.params;
        const said =
          typeArguments?.params[0] ?? ('typeAnnotation' in first! ? first.typeAnnotation?.typeAnnotation : undefined);
        const of = said ? `<${this.#text.slice(...said.range)}>` : '';
        return [
          ...(typeArguments?.params[0]
            ? [{ verb: 'promise-type', type: typeArguments.params[0], either: false } as const]
            : []),
          { verb: 'accumulate', callback: fn, name: change.before },
          {
            verb: 'wrap',
            node: init as TSESTree.Expression,
            before: `Promise.resolve${of}(`,
            after: ')',
            result: 'call',
            operand: 'assignment',
          },
        ];
      }
      case 'for-of': {
        const call = this.#expression(change.call) as TSESTree.CallExpression;
        const {
          callee,
          arguments: [callback],
        } = call;
        const statement = (
          call.parent.type === 'ChainExpression' ? call.parent.parent : call.parent
        ) as TSESTree.ExpressionStatement;
        return [
          {
            verb: 'for-of',
            statement,
            iterable: (callee as TSESTree.MemberExpression).object,
            callback: callback as TSESTree.ArrowFunctionExpression,
            awaitsBody: change.awaitsBody,
            mayBeMissing: (callee as TSESTree.MemberExpression).optional,
          },
        ];
      }
      case 'loop-over': {
        const call = this.#expression(change.call) as TSESTree.CallExpression;
        const {
          callee,
          arguments: [given],
        } = call;
        const of = (node: TSESTree.Node): string => this.#text.slice(...node.range);
        return [
          {
            verb: 'replace',
            node: call,
            text: `for (const ${change.item} of ${of((callee as TSESTree.MemberExpression).object)}) await ${of(given!)}(${change.item})`,
            binding: 'primary',
          },
        ];
      }
    }
  }

  /** The edits that these changes of one closure come to in this file. */
  edits(changes: readonly Change[]): Drawn {
    // What is made of an answer stands around the wait for it.
    const inOrder = [
      ...changes.filter(({ kind }) => kind !== 'kept-item'),
      ...changes.filter(({ kind }) => kind === 'kept-item'),
    ];
    const steps = distinct(inOrder.flatMap((change) => this.#steps(change)));
    return editsOf({ steps }, { text: this.#text, ast: this.#ast });
  }
}
