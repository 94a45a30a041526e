import type ts from 'typescript';
import type { Project } from '../program/project.js';

/** `load` beside `loadAsync` */
export const besideName = (name: string): string => `${name}Async`;

/** What is written twice: the statement or the method around a function's name. */
export function writtenTwice(ts: Project['ts'], declaration: ts.Declaration): ts.Node {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}
