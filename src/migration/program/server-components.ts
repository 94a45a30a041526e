import { importersOf } from './importers.js';
import { pathOf, type Project } from './project.js';
import type ts from 'typescript';

/** Next's own directive, at the top of a file whose components, and all that it imports, run in browsers. */
function isForBrowsers({ ts, program }: Project, path: string): boolean {
  const [first] = program.getSourceFile(path)?.statements ?? [];
  return (
    first !== undefined &&
    ts.isExpressionStatement(first) &&
    ts.isStringLiteral(first.expression) &&
    first.expression.text === 'use client'
  );
}

const known = new WeakMap<Project, boolean>();

function usesNext(project: Project): boolean {
  let uses = known.get(project);
  if (uses === undefined) {
    uses = project.ownFiles.some((file) =>
      ((file as { imports?: readonly ts.StringLiteralLike[] }).imports ?? []).some(({ text }) =>
        /^next(?:\/|$)/.test(text),
      ),
    );
    known.set(project, uses);
  }
  return uses;
}

/** Does Next render the components of a file on its server, where they may wait? Those of the `app` folder, unless a file for browsers imports them. */
export function holdsServerComponents(project: Project, file: ts.SourceFile): boolean {
  const path = pathOf(file);
  return (
    /[\\/]app[\\/]/.test(path) &&
    usesNext(project) &&
    ![path, ...importersOf(project, [path])].some((each) => isForBrowsers(project, each))
  );
}
