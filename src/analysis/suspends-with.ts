import type { TSESTree } from '@typescript-eslint/types';
import type { FibreRuntime } from '../catalogue/row.js';
import { runtimes } from '../catalogue/runtimes.js';
import { boundaryOf, hasTypePredicate, type Boundary } from './boundaries.js';
import type { Facts } from './facts.js';
import { runtimeOfGenerator } from './generators.js';
import type { ParsedFile, Setup } from './parsed-file.js';
import type { Taker } from './takers/taker.js';
import { takerOf } from './takers/takers.js';

/** Why a node cannot wait where it stands. */
export type Hindrance =
  | 'constructor'
  | 'accessor'
  | 'field'
  | 'static-block'
  | 'parameter'
  | 'value-generator'
  | 'type-predicate'
  | 'callback'
  | 'function'
  | 'component-setup'
  | 'component-script'
  | 'module-esm'
  | 'module-commonjs'
  | 'module-unknown';

export type Suspension =
  | { readonly with: 'await'; readonly boundary: Boundary }
  | { readonly with: 'yield*' | 'yield'; readonly runtime: FibreRuntime; readonly boundary: Boundary }
  | {
      readonly with: 'nothing';
      readonly hindrance: Hindrance;
      readonly boundary: Boundary;
      /** For `callback`: what takes the function, and what becomes of its result. */
      readonly taker?: Taker;
    };

const MODULE_HINDRANCE = { esm: 'module-esm', commonjs: 'module-commonjs', unknown: 'module-unknown' } as const;

function inFunction(facts: Facts, boundary: Extract<Boundary, { kind: 'function' }>): Suspension {
  const fn = boundary.node;
  const nothing = (hindrance: Hindrance): Suspension => ({ with: 'nothing', hindrance, boundary });
  if (boundary.inParameters) return nothing('parameter');
  if (fn.async) return { with: 'await', boundary };
  if (fn.generator) {
    const driven = runtimeOfGenerator(facts, fn);
    if (!driven) return nothing('value-generator');
    return { with: runtimes[driven.runtime].yields ?? 'yield', runtime: driven.runtime, boundary };
  }
  if (boundary.role === 'constructor') return nothing('constructor');
  if (boundary.role === 'getter' || boundary.role === 'setter') return nothing('accessor');
  if (hasTypePredicate(fn)) return nothing('type-predicate');
  const taker = takerOf(facts, boundary);
  return taker ? { with: 'nothing', hindrance: 'callback', boundary, taker } : nothing('function');
}

/** See `Facts.suspendsWith`. */
export function suspensionOf(facts: Facts, node: TSESTree.Node): Suspension {
  const boundary = boundaryOf(node);
  switch (boundary.kind) {
    case 'function':
      return inFunction(facts, boundary);
    case 'field':
      return { with: 'nothing', hindrance: 'field', boundary };
    case 'static-block':
      return { with: 'nothing', hindrance: 'static-block', boundary };
    case 'module': {
      const setup = setupAround(facts.parsed, node);
      if (setup?.mayWait) return { with: 'await', boundary };
      if (setup)
        return {
          with: 'nothing',
          hindrance: setup.of === 'svelte' ? 'component-script' : 'component-setup',
          boundary,
        };
      const { moduleFormat, topLevelAwait } = facts.oracle;
      if (moduleFormat === 'esm' && topLevelAwait && isEntry(facts.parsed)) return { with: 'await', boundary };
      return { with: 'nothing', hindrance: MODULE_HINDRANCE[moduleFormat], boundary };
    }
  }
}

/** The script around a node whose code runs each time that a component or page is set up, created or rendered. */
export function setupAround({ frame }: ParsedFile, { range }: TSESTree.Node): Setup | undefined {
  const setup = frame?.setup;
  return setup && setup.range[0] <= range[0] && range[1] <= setup.range[1] ? setup : undefined;
}

/** A module that exports nothing is nobody's import, as far as it tells: a script or an entry. */
export function isEntry({ ast, frame }: ParsedFile): boolean {
  if (frame) return false;
  return ast.body.every(
    (statement) =>
      statement.type !== 'ExportNamedDeclaration' &&
      statement.type !== 'ExportDefaultDeclaration' &&
      statement.type !== 'ExportAllDeclaration' &&
      statement.type !== 'TSExportAssignment',
  );
}
