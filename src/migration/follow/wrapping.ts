import type ts from 'typescript';
import { isFunctionWithBody, outermost } from '../program/containers.js';
import { isPassedOn } from '../../analysis/graph/passed-on.js';
import type { Project } from '../program/project.js';

/** A generic function gives a function that gives what the one given to it gives. */
export interface Wrapping {
  /** Where it does more with that than to hand it on: it cannot know that it is a promise. */
  readonly keeps: readonly ts.Node[];
}

/**
 * `memoize<A, R>(fn: (key: A) => R): (key: A) => R`: of `R`, it can know nothing, so that it need not change.
 *
 * @param parameter what takes the function
 * @param given the parameter's type
 * @param result what a call gives, as it is declared
 */
export function wrapping(
  { ts, checker }: Project,
  parameter: ts.ParameterDeclaration,
  given: ts.Type,
  result: ts.Type | undefined,
): Wrapping | undefined {
  const resultsOf = (type: ts.Type): ts.Type[] =>
    type.getCallSignatures().map((signature) => checker.getReturnTypeOfSignature(signature));
  const gives = resultsOf(given);
  if (!result || !resultsOf(result).some((each) => gives.includes(each))) return undefined;
  const { parent: fn, name } = parameter;
  if (!isFunctionWithBody(ts, fn) || !ts.isIdentifier(name)) return { keeps: [] };
  const symbol = checker.getSymbolAtLocation(name);
  const keeps: ts.Node[] = [];
  const visit = (node: ts.Node, inside: ts.Node): void => {
    if (ts.isIdentifier(node) && node.text === name.text && checker.getSymbolAtLocation(node) === symbol) {
      const call = outermost(ts, node).parent;
      const isCall = ts.isCallExpression(call) && call.expression === outermost(ts, node);
      const isHandedOn =
        isCall &&
        (ts.isAwaitExpression(call.parent) ||
          (isFunctionWithBody(ts, inside) && isPassedOn(ts, outermost(ts, call), inside)));
      if (!isHandedOn) keeps.push(isCall ? call : node);
    }
    const within = isFunctionWithBody(ts, node) ? node : inside;
    ts.forEachChild(node, (child) => visit(child, within));
  };
  visit(fn.body!, fn);
  return { keeps };
}
