import type { TSESTree } from '@typescript-eslint/types';
import type { Boundary } from '../../analysis/boundaries.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { functionAround } from '../../analysis/tree.js';
import type { Origin } from '../../catalogue/origin.js';
import type { SinkRow } from '../../catalogue/row.js';
import { unusedName } from './import-of.js';

/** Something in scope that takes over a promise. */
export interface HostSink {
  readonly row: SinkRow;
  /** What the row's template calls `$R`. */
  readonly receiver: string;
}

/** Is it where failures go, by its `catch`, so that the host answers whoever waits? */
export const takesFailures = ({ template }: SinkRow): boolean => template === '$P.catch($R)';

function parameterNames(fn: FunctionNode): TSESTree.Identifier[] {
  return fn.params.flatMap((parameter) => {
    const target = parameter.type === 'AssignmentPattern' ? parameter.left : parameter;
    return target.type === 'Identifier' ? [target] : [];
  });
}

/** The host's own way to keep a promise alive at this node: `ctx.waitUntil`, `after`, `next`. */
export function hostSinkFor(facts: FileFacts, node: TSESTree.Node): HostSink | undefined {
  for (let fn = functionAround(node); fn; fn = functionAround(fn)) {
    for (const parameter of parameterNames(fn)) {
      const [origins = []] = facts.oracle.typeOrigins([parameter]);
      for (const origin of origins) {
        const row = facts.catalogue.match('sink', origin);
        if (row?.by === 'parameter') return { row, receiver: parameter.name };
      }
    }
  }
  return importedSink(facts, node);
}

function importedSink(facts: FileFacts, node: TSESTree.Node): HostSink | undefined {
  if (!functionAround(node)) return undefined; // Outside a request these throw or do nothing (measured).
  for (const specifier of facts.nodes.of('ImportSpecifier')) {
    for (const origin of facts.bindings(specifier.local)) {
      const row = facts.catalogue.match('sink', origin);
      if (row?.by === 'import') return { row, receiver: specifier.local.name };
    }
  }
  return undefined;
}

/** The row of what a host's callbacks are given for failures, where a function of that host, in its version, takes them. */
function failuresOf({ catalogue }: FileFacts, origin: Origin): SinkRow | undefined {
  return catalogue
    .of('sink')
    .find((row) => row.after !== undefined && catalogue.match('sink', { ...origin, path: row.export }) === row);
}

const NEXT = 'next';

/** A parameter that a callback leaves out, and may have. */
export interface LeftOut {
  readonly name: string;
  readonly after: TSESTree.Node;
  /** What has to stand there. */
  readonly text: string;
}

/** The row of the host that a callback is given to by this call, if it gives it a way for failures. */
export const failuresOfCall = (facts: FileFacts, callee: TSESTree.Node): SinkRow | undefined =>
  facts
    .originsOf(callee)
    .map((origin) => failuresOf(facts, origin))
    .find(Boolean);

/**
 * The parameter for failures (`next`) that a host gives a callback, by its place: no type says which it is.
 *
 * @returns with what it takes to add it where the callback leaves it out; `none` where there is no place for it;
 * `undefined` for a callback of any other host
 */
export function failuresByPlace(
  facts: FileFacts,
  boundary: Extract<Boundary, { kind: 'function' }>,
): LeftOut | { readonly name: string; readonly after?: undefined } | 'none' | undefined {
  const { node: fn, call } = boundary;
  const row = call && failuresOfCall(facts, call.callee);
  if (!row?.after) return undefined;
  const last = fn.params.at(-1);
  if (last?.type !== 'Identifier') return 'none';
  // One more, at the front, is the error that an error handler is given.
  if (fn.params.length === row.after + 1 || fn.params.length === row.after + 2) return { name: last.name };
  if (fn.params.length !== row.after || unusedName(facts, NEXT, fn) !== NEXT) return 'none';
  return { name: NEXT, after: last, text: `, ${NEXT}` };
}
