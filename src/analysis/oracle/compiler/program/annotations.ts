import type ts from 'typescript';
import type { Annotation } from '../../../colour/colour.js';
import type { Targets } from './targets.js';

/** The `@asyncBoundary` tags of a file. */
export function annotationsIn(compiler: typeof ts, sourceFile: ts.SourceFile, targets: Targets): readonly Annotation[] {
  void [compiler, sourceFile, targets]; // To be read.
  return [];
}
