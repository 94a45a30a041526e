import type ts from 'typescript';
import { codeAround } from '../program/containers.js';
import type { Names } from '../program/names.js';
import type { BlockedSite } from '../plan.js';
import { nodeAt, statementOf } from '../program/positions.js';
import { pathOf, type Project } from '../program/project.js';

/** Code that a blocked site is answerable for. */
export interface Region {
  readonly site: BlockedSite;
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** A blocked site is answerable for the code around it, and for what its value is kept in. */
export function regionsOf(project: Project, names: Names, site: BlockedSite): Region[] {
  const { ts, program } = project;
  const file = program.getSourceFile(site.file);
  if (!file) return [];
  const at = file.getPositionOfLineAndCharacter(site.line - 1, site.column - 1);
  const node = nodeAt(ts, file, at);
  const region = (around: ts.Node): Region => ({
    site,
    file: pathOf(around.getSourceFile()),
    start: around.getStart(undefined, true),
    end: around.end,
  });
  const code = codeAround(ts, node);
  const whole = ts.isSourceFile(code) ? statementOf(ts, node) : code;
  const regions = [region(ts.isBlock(whole) ? whole.parent : whole), region(statementOf(ts, node))];
  for (let up: ts.Node = node; up !== whole.parent && !ts.isSourceFile(up); up = up.parent) {
    if (!ts.isVariableDeclaration(up) && !ts.isPropertyDeclaration(up) && !ts.isPropertyAssignment(up)) continue;
    if (!ts.isIdentifier(up.name) && !ts.isPrivateIdentifier(up.name) && !ts.isStringLiteral(up.name)) continue;
    for (const place of names.usesOf(up, up.name.text)) regions.push(region(statementOf(ts, place)));
  }
  return regions;
}
