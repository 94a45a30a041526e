import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { functionAround } from '../../analysis/tree.js';
import type { SinkRow } from '../../catalogue/row.js';

/** Something in scope that takes over a promise. */
export interface HostSink {
  readonly row: SinkRow;
  /** What the row's template calls `$R`. */
  readonly receiver: string;
}

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
