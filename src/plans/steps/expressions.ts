import type { TSESTree } from '@typescript-eslint/types';
import { hasLoneCallee, levelNeededAt, levelOf, levelOfNode, SEQUENCE, type Level } from '../binding.js';
import { Refused, type Draft } from '../draft.js';
import type { Step } from '../plan.js';
import { parenthesised } from '../tokens.js';
import { keepsComments } from './kept-comments.js';
import { linkAfterChain, misreadAtStart } from './places.js';

type StepOf<V extends Step['verb']> = Extract<Step, { verb: V }>;

/** An expression that a rewrite speaks of, with the parentheses that are around it alone. */
interface Touched {
  readonly node: TSESTree.Node;
  readonly outer: readonly [number, number];
  readonly wraps: StepOf<'wrap'>[];
  replaced?: StepOf<'replace'>;
}

/** The expression steps of one rewrite, which know of each other: a kept expression stands where its wrapper stood. */
export class Expressions {
  readonly #draft: Draft;
  readonly #touched = new Map<TSESTree.Node, Touched>();
  /** From a kept expression to the one that it takes the place of, and back. */
  readonly #wrapperOf = new Map<TSESTree.Node, TSESTree.Node>();
  readonly #keptOf = new Map<TSESTree.Node, TSESTree.Node>();
  /** Values of bindings that go: each then starts a statement. */
  readonly #freed = new Set<TSESTree.Node>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  #at(node: TSESTree.Node): Touched {
    let touched = this.#touched.get(node);
    if (!touched) {
      touched = { node, outer: parenthesised(this.#draft.source, node).range, wraps: [] };
      this.#touched.set(node, touched);
    }
    return touched;
  }

  wrap(step: StepOf<'wrap'>): void {
    this.#at(step.node).wraps.push(step);
  }

  replace(step: StepOf<'replace'>): void {
    this.#draft.replace(step.node.range, step.text);
    this.#at(step.node).replaced = step;
  }

  /** @throws Refused where a comment that stays would tear the statement apart, or is part of what goes */
  unwrap({ node, keep }: StepOf<'unwrap'>): void {
    const { outer } = this.#at(keep);
    if (!keepsComments(this.#draft.source, node, outer)) throw new Refused('comment-in-the-way');
    this.#draft.removeTokens([node.range[0], outer[0]]);
    this.#draft.removeTokens([outer[1], node.range[1]]);
    this.#wrapperOf.set(keep, node);
    this.#keptOf.set(node, keep);
  }

  /** The value of a declaration whose binding goes. */
  free(value: TSESTree.Expression): void {
    this.#at(value);
    this.#freed.add(value);
  }

  /** @throws Refused where a comment stands beside the argument */
  dropArgument({ call, argument }: StepOf<'drop-argument'>): void {
    const { source } = this.#draft;
    const { range } = parenthesised(source, call.arguments[argument]!);
    const before = source.tokenBefore(range[0])!;
    const after = source.tokenFrom(range[1])!;
    if (before.value === ',') this.#draft.replace([before.range[0], range[1]], '');
    else
      this.#draft.replace(
        [range[0], after.value === ',' ? (source.tokenFrom(after.range[1])?.range[0] ?? after.range[1]) : range[1]],
        '',
      );
  }

  finish(): void {
    for (const touched of this.#touched.values()) {
      if (!this.#keptOf.has(touched.node)) this.#draw(touched);
    }
  }

  /** The expression itself, then what it is kept from, outwards. */
  #places(node: TSESTree.Node): TSESTree.Node[] {
    const places = [node];
    for (let place = this.#wrapperOf.get(node); place; place = this.#wrapperOf.get(place)) places.push(place);
    return places;
  }

  #draw({ node, outer, replaced }: Touched): void {
    const { source } = this.#draft;
    const places = this.#places(node);
    const wraps = places.flatMap((place) => this.#touched.get(place)?.wraps ?? []);
    const written = this.#levelOf(node, replaced);
    const hasParentheses = outer[0] < node.range[0];
    // Inside its own parentheses where it binds tightly enough without them, so that they serve for what it becomes.
    const inside = hasParentheses && wraps[0] !== undefined && written >= levelOf(wraps[0].operand);
    let level: Level = hasParentheses && !inside ? levelOf('primary') : written;
    let before = '';
    let after = '';
    for (const wrap of wraps) {
      const loose = level < levelOf(wrap.operand);
      before = `${wrap.before}${loose ? '(' : ''}${before}`;
      after = `${after}${loose ? ')' : ''}${wrap.after}`;
      level = levelOf(wrap.result);
    }
    const isChanged = wraps.length > 0 || places.length > 1 || replaced !== undefined;
    const place = places.at(-1)!;
    const needed =
      inside || places.slice(1).some((wrapper) => parenthesised(source, wrapper).parentheses > 0)
        ? SEQUENCE
        : levelNeededAt(place);
    const start = before !== '' ? before : hasParentheses ? '(' : (replaced?.text ?? source.text.slice(node.range[0]));
    const misread = (isChanged || this.#freed.has(node)) && misreadAtStart(source, place, start, this.#freed);
    const enclosed = (isChanged && level < needed) || misread;
    if (enclosed) {
      before = `(${before}`;
      after = `${after})`;
    }
    if (enclosed || inside) {
      const link = linkAfterChain(source, node, place);
      if (link) this.#draft.open([link.at, link.at], link.text);
    }
    this.#place(node, inside ? node.range : outer, before, after, isChanged);
  }

  #place(
    node: TSESTree.Node,
    range: readonly [number, number],
    before: string,
    after: string,
    isChanged: boolean,
  ): void {
    const { parent } = node;
    const isShorthand = isChanged && parent?.type === 'Property' && parent.shorthand && parent.value === node;
    this.#draft.open(range, `${isShorthand ? `${this.#draft.source.of(node)}: ` : ''}${before}`);
    this.#draft.close(range, after);
  }

  #levelOf(node: TSESTree.Node, replaced: StepOf<'replace'> | undefined): Level {
    if (replaced) return levelOf(replaced.binding);
    return hasLoneCallee(node, (callee) => parenthesised(this.#draft.source, callee).range[1])
      ? levelOf('unary')
      : levelOfNode(node);
  }
}
