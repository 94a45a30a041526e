import type { TSESTree } from '@typescript-eslint/types';
import { levelNeededAt, levelOf, levelOfNode, type Level } from '../binding.js';
import { Refused, type Draft } from '../draft.js';
import type { Step } from '../plan.js';
import { parenthesised } from '../tokens.js';

type StepOf<V extends Step['verb']> = Extract<Step, { verb: V }>;

/** An expression whose text changes: what is put around it, and how tightly it then binds. */
interface Changed {
  readonly node: TSESTree.Node;
  readonly range: [number, number];
  level: Level;
  before: string;
  after: string;
}

/** The expression steps of one rewrite, which know of each other: a kept expression stands where its wrapper stood. */
export class Expressions {
  readonly #draft: Draft;
  readonly #changed = new Map<TSESTree.Node, Changed>();
  readonly #standsFor = new Map<TSESTree.Node, TSESTree.Node>();

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  #at(node: TSESTree.Node): Changed {
    let changed = this.#changed.get(node);
    if (!changed) {
      const { range, parentheses } = parenthesised(this.#draft.source, node);
      changed = { node, range, level: parentheses > 0 ? levelOf('primary') : levelOfNode(node), before: '', after: '' };
      this.#changed.set(node, changed);
    }
    return changed;
  }

  wrap({ node, before, after, result, operand }: StepOf<'wrap'>): void {
    const changed = this.#at(node);
    const needs = changed.level < levelOf(operand);
    changed.before = `${before}${needs ? '(' : ''}${changed.before}`;
    changed.after = `${changed.after}${needs ? ')' : ''}${after}`;
    changed.level = levelOf(result);
  }

  /** @throws Refused where a comment before the kept expression would come between it and its statement's keyword */
  unwrap({ node, keep }: StepOf<'unwrap'>): void {
    const { range } = this.#at(keep);
    const lead: [number, number] = [node.range[0], range[0]];
    if (this.#draft.source.commentsIn(lead).some((comment) => comment.type === 'Line' || comment.loc.start.line !== comment.loc.end.line)) {
      throw new Refused('comment-in-the-way');
    }
    this.#draft.removeTokens(lead);
    this.#draft.removeTokens([range[1], node.range[1]]);
    this.#standsFor.set(keep, node);
  }

  replace({ node, text, binding }: StepOf<'replace'>): void {
    const changed = this.#at(node);
    this.#draft.replace(node.range, text);
    if (changed.range[0] === node.range[0]) changed.level = levelOf(binding);
  }

  dropArgument({ call, argument }: StepOf<'drop-argument'>): void {
    const { source } = this.#draft;
    const { range } = parenthesised(source, call.arguments[argument]!);
    const before = source.tokenBefore(range[0])!;
    const after = source.tokenFrom(range[1])!;
    if (before.value === ',') this.#draft.replace([before.range[0], range[1]], '');
    else this.#draft.replace([range[0], after.value === ',' ? (source.tokenFrom(after.range[1])?.range[0] ?? after.range[1]) : range[1]], '');
  }

  /** Where the changed expression must bind at least this tightly: in its own place, or its wrapper's. */
  #needed(node: TSESTree.Node): Level {
    const place = this.#standsFor.get(node);
    if (!place) return levelNeededAt(node);
    if (parenthesised(this.#draft.source, place).parentheses > 0) return levelOf('assignment');
    return this.#standsFor.has(place) ? this.#needed(place) : levelNeededAt(place);
  }

  finish(): void {
    for (const changed of this.#changed.values()) {
      const { node, range } = changed;
      const loose = changed.level < this.#needed(node) && (changed.before !== '' || changed.after !== '' || this.#standsFor.has(node) || changed.level !== levelOfNode(node));
      const isShorthand = node.parent?.type === 'Property' && node.parent.shorthand && node.parent.value === node && changed.before + changed.after !== '';
      this.#draft.open(range, `${isShorthand ? `${this.#draft.source.of(node)}: ` : ''}${loose ? '(' : ''}${changed.before}`);
      this.#draft.close(range, `${changed.after}${loose ? ')' : ''}`);
    }
  }
}
