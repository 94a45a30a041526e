import type { TSESTree } from '@typescript-eslint/types';
import type { Runtime } from '../../../catalogue/row.js';
import type { ValueFact } from '../oracle.js';
import type { ImportedUnit } from './project-files.js';
import type { Unit } from './unit.js';

/** Declarations that say what a call gives. */
export type Signature =
  | TSESTree.FunctionDeclaration
  | TSESTree.FunctionExpression
  | TSESTree.ArrowFunctionExpression
  | TSESTree.TSDeclareFunction
  | TSESTree.TSEmptyBodyFunctionExpression
  | TSESTree.TSMethodSignature
  | TSESTree.TSCallSignatureDeclaration
  | TSESTree.TSFunctionType;

export type ClassNode = TSESTree.ClassDeclaration | TSESTree.ClassExpression;

/** What declarations alone say of a value. What they do not say is `undefined`: it may be anything, `any` included. */
export type Known =
  | { readonly is: 'plain' | 'nothing' | 'never' | 'async-generator' | 'generator' }
  | { readonly is: 'promise'; readonly of: Known | undefined }
  | { readonly is: 'array'; readonly elements: readonly (Known | undefined)[] }
  | {
      readonly is: 'operation';
      readonly runtime: Exclude<Runtime, 'microtask'> /** Absent where it is not written. */;
      readonly needsNothing?: boolean;
    }
  /** Overloads are several. */
  | { readonly is: 'function'; readonly signatures: readonly Signature[]; readonly unit: Unit }
  | {
      readonly is: 'instance';
      readonly of: ClassNode | TSESTree.TSInterfaceDeclaration | TSESTree.TSTypeLiteral;
      readonly unit: Unit;
    }
  | { readonly is: 'class'; readonly node: ClassNode; readonly unit: Unit }
  | { readonly is: 'object'; readonly node: TSESTree.ObjectExpression; readonly unit: Unit }
  /** A namespace import of a project file. */
  | { readonly is: 'module'; readonly unit: ImportedUnit }
  /** `then` of a promise, and the like. */
  | { readonly is: 'chain' }
  | { readonly is: 'any-of'; readonly parts: readonly (Known | undefined)[] };

export const PLAIN: Known = { is: 'plain' };
export const NOTHING: Known = { is: 'nothing' };

/** The parts of a union that a member can be read of. */
export function partsOf(known: Known | undefined): readonly (Known | undefined)[] {
  if (known?.is !== 'any-of') return [known];
  return known.parts.flatMap(partsOf).filter((part) => part?.is !== 'nothing' && part?.is !== 'never');
}

/** One of these: a union, unless they are one. */
export function anyOf(parts: readonly (Known | undefined)[]): Known | undefined {
  const [first] = parts;
  return parts.length === 1 ? first : { is: 'any-of', parts };
}

const UNKNOWN: ValueFact = { kind: 'unknown' };

/** The answer to the question what kind of value this is. One part that nobody knows may be `any`, which hides the others. */
export function factOf(
  known: Known | undefined,
  isPromise: (instance: Extract<Known, { is: 'instance' }>) => boolean,
): ValueFact {
  switch (known?.is) {
    case 'plain':
    case 'nothing':
    case 'never':
    case 'class':
    case 'object':
    case 'module':
      return { kind: 'plain' };
    case 'function':
    case 'chain':
      return { kind: 'plain', callable: 'always' };
    case 'async-generator':
    case 'generator':
      return { kind: known.is };
    case 'promise':
      return known.of?.is === 'never' ? { kind: 'promise', neverFulfils: true } : { kind: 'promise' };
    case 'operation':
      return {
        kind: 'operation',
        runtime: known.runtime,
        ...(known.needsNothing === undefined ? {} : { needsNothing: known.needsNothing }),
      };
    case 'array': {
      const elements = known.elements.map((element) => factOf(element, isPromise));
      if (elements.some(({ kind }) => kind === 'promise')) return { kind: 'promise-array' };
      const operation = elements.find(({ kind }) => kind === 'operation');
      if (operation?.runtime) return { kind: 'operation-array', runtime: operation.runtime };
      return elements.every(({ kind }) => kind === 'plain') ? { kind: 'plain' } : UNKNOWN;
    }
    case 'instance':
      return isPromise(known) ? { kind: 'promise' } : UNKNOWN;
    case 'any-of': {
      const facts = known.parts.map((part) => factOf(part, isPromise));
      if (facts.some(({ kind }) => kind === 'unknown')) return UNKNOWN;
      const most = ['promise-array', 'promise', 'operation', 'operation-array', 'async-generator', 'generator']
        .map((kind) => facts.find((fact) => fact.kind === kind))
        .find((fact) => fact !== undefined);
      const nullable = known.parts.some((part) => part?.is === 'nothing');
      const partly =
        most?.kind === 'promise' && facts.some(({ kind }, i) => kind !== 'promise' && known.parts[i]?.is !== 'nothing');
      const callable = facts.every((fact) => fact.callable === 'always')
        ? 'always'
        : facts.some((fact) => fact.callable !== undefined)
          ? 'perhaps'
          : undefined;
      return {
        ...(most ?? { kind: 'plain' }),
        ...(nullable ? { nullable } : {}),
        ...(partly ? { partly } : {}),
        ...(callable ? { callable } : {}),
      };
    }
    default:
      return UNKNOWN;
  }
}

export type Heir = ClassNode | TSESTree.TSInterfaceDeclaration;
