import type { TSESTree } from '@typescript-eslint/types';
import { Refused, type Draft } from '../draft.js';
import type { Step } from '../plan.js';
import { parenthesised } from '../tokens.js';
import type { Expressions } from './expressions.js';

type StepOf<V extends Step['verb']> = Extract<Step, { verb: V }>;

/** @throws Refused where a comment stands between the name and the value, or the declaration has several names */
export function dropBinding(draft: Draft, expressions: Expressions, { declaration }: StepOf<'drop-binding'>): void {
  const [declarator, ...others] = declaration.declarations;
  if (!declarator?.init || others.length > 0 || declarator.id.type !== 'Identifier')
    throw new Refused('comment-in-the-way');
  draft.replace([declaration.range[0], parenthesised(draft.source, declarator.init).range[0]], '');
  expressions.free(declarator.init);
}

/** The keyword stands outside all that opens at the statement's start. */
export function returnIt(draft: Draft, { statement }: StepOf<'return'>): void {
  draft.open([statement.range[0], statement.range[1] + 0.5], 'return ');
}

/** @throws Refused where a comment stands between the list and its method */
export function firstArgument(draft: Draft, { call }: StepOf<'first-argument'>): void {
  const { source } = draft;
  const { object, property } = call.callee as TSESTree.MemberExpression;
  draft.replace([parenthesised(source, object).range[1], source.tokenFrom(property.range[1])!.range[1]], ', ');
}
