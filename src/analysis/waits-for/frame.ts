import type { TSESTree } from '@typescript-eslint/types';
import type { FunctionNode } from '../parsed-file.js';
import { bare, isFunction } from '../tree.js';
import type { WaitsForRow } from '../../catalogue/row.js';
import type { Place } from './code.js';
import type { Names } from './names.js';
import type { Settling } from './settling.js';

/** A call on the way: which function runs, and what it was given. */
export interface Frame {
  readonly fn: FunctionNode;
  readonly given: readonly (Place | undefined)[];
  /** The call that holds what was given; absent in the code under judgement. */
  readonly from: Frame | undefined;
}

/** Stands for whichever function wrote a field: its parameters were given something that is not known. */
export const NOBODY = {} as FunctionNode;

/** Of the things at whose other end somebody has to act: whether they are the code's own. */
export interface Ownership {
  /** All that a row's call is about. */
  areOwn(row: WaitsForRow, call: Place<TSESTree.CallExpression>, frame: Frame | undefined, callback?: number): boolean;
  isOwn(place: Place, frame: Frame | undefined): boolean;
}

/** Events of a thing that a function waits for. */
export interface WaitedEvents {
  readonly subject: Place;
  readonly events: readonly string[];
  /** The function that waits for them: what it asks of the thing, it is answered. */
  readonly home: TSESTree.Node | undefined;
  /** The member that says so is called, or assigned to: `socket.once`. */
  readonly called?: Place;
}

/** Of things that a host moves: which events come by themselves. */
export interface Senders {
  /** Is it a thing that a host moves, or a stream that anything may? @param called a member of it */
  moves(thing: Place, frame: Frame | undefined, called?: Place): boolean;
  /** Do these? */
  sends(waited: WaitedEvents, frame: Frame | undefined): boolean;
  /** The names of events that an expression stands for, as they are written, or as a call on the way gives them. */
  eventsIn(place: Place | undefined, frame: Frame | undefined): readonly string[];
  /** Is it seen that this program moves a stream: is its other end here, or does the code that comes after use that? */
  isOurs(place: Place, frame: Frame | undefined): boolean;
}

/** The questions that the parts of the reading put to each other; `frame` is absent in the code under judgement. */
export interface Reading {
  readonly names: Names;
  readonly subjects: Ownership;
  readonly hosts: Senders;
  /** What a promise waits for. @param isResult it is the one that is asked about, not one that it waits for */
  expression(place: Place, frame: Frame | undefined, isResult?: boolean): Settling;
  /** What a call of a function waits for. */
  ran(
    fn: Place<FunctionNode>,
    given: readonly (Place | undefined)[],
    from: Frame | undefined,
    isResult: boolean,
  ): Settling;
  /** The functions that a callee may be. */
  functions(callee: Place, frame: Frame | undefined): readonly Place<FunctionNode>[];
  /** A promise that other code settles. */
  held(place: Place): Settling;
  /** One that was there before, or whose other end somebody has: who that is may be waiting for what this code does. */
  old(place: Place): Settling;
  /** What a parameter was given, where the way led through its call. */
  bound(
    place: Place,
    frame: Frame | undefined,
  ): { readonly place: Place; readonly frame: Frame | undefined } | undefined;
  /** What a value of the file under judgement is by its type; of another file nobody knows. */
  kindOf(place: Place): 'promise' | 'plain' | 'unknown';
  withResolvers(place: Place<TSESTree.CallExpression>, frame: Frame | undefined): Settling;
}

/** Is it the platform's `Promise`? */
export function isPromise(names: Names, { code, node }: Place): boolean {
  return node.type === 'Identifier' && node.name === 'Promise' && (names.variable(code, node)?.defs.length ?? 0) === 0;
}

/** The name of a parameter, with its default value or without. */
export function parameterName(parameter: TSESTree.Node): TSESTree.Node {
  if (parameter.type === 'AssignmentPattern') return parameter.left;
  return parameter.type === 'TSParameterProperty' ? parameterName(parameter.parameter) : parameter;
}

/** Does an expression name something that outlives the function that it stands in? */
export function isOutside(names: Names, { code, node }: Place): boolean {
  const target = bare(node);
  if (target.type === 'MemberExpression') return true;
  if (target.type !== 'Identifier') return false;
  const definition = names.variable(code, target)?.defs[0];
  if (definition?.type !== 'Variable') return false;
  for (let at: TSESTree.Node | undefined = target; at; at = at.parent) {
    if (isFunction(at)) return at.range[0] > definition.name.range[0] || at.range[1] < definition.name.range[0];
  }
  return false;
}
