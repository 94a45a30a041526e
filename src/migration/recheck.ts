import type ts from 'typescript';
import { applyEdits, combineEdits } from '../plans/edits.js';
import type { Edit } from '../plans/plan.js';
import { containerOf } from './containers.js';
import { importersOf } from './importers.js';
import type { Names } from './names.js';
import type { BlockedSite, Closure, Place } from './plan.js';
import { pathOf, type Project } from './project.js';

/** A complaint of the compiler that the edits bring, at its place in the text as it is before them. */
export interface Complaint extends Place {
  readonly code: number;
  readonly message: string;
  readonly isAtBlockedSite: boolean;
}

/** Where an offset of the edited text was before. */
function placeBefore(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const { start, end, text } of edits.toSorted((a, b) => a.start - b.start)) {
    const newStart = start + shift;
    if (offset < newStart) break;
    if (offset < newStart + text.length) return start;
    shift += text.length - (end - start);
  }
  return offset - shift;
}

interface Region {
  readonly site: BlockedSite;
  readonly file: string;
  readonly start: number;
  readonly end: number;
}

/** Type-checks the edited texts over the program, and tells what is new. */
export class Recheck {
  readonly #project: Project;
  readonly #names: Names;
  /** By closure: the first complaint that a refusal is about. */
  readonly reasons = new Map<string, Complaint>();
  readonly #before = new Map<string, readonly ts.Diagnostic[]>();

  constructor(project: Project, names: Names) {
    this.#project = project;
    this.#names = names;
  }

  /** Complaints about the files that were looked at, before any edit. */
  get complaintsBefore(): number {
    return [...this.#before.values()].reduce((sum, { length }) => sum + length, 0);
  }

  #editsOf(closures: readonly Closure[]): Map<string, readonly Edit[]> {
    const sets = new Map<string, (readonly Edit[])[]>();
    for (const { edits } of closures) for (const [path, own] of edits) sets.set(path, [...(sets.get(path) ?? []), own]);
    return new Map([...sets].map(([path, own]) => [path, combineEdits(own).edits]));
  }

  #diagnosticsBefore(path: string): readonly ts.Diagnostic[] {
    const known = this.#before.get(path);
    if (known) return known;
    const { program } = this.#project;
    const found = program.getSemanticDiagnostics(program.getSourceFile(path));
    this.#before.set(path, found);
    return found;
  }

  /** What the closures bring, with the blocked sites that it stands at. */
  #find(closures: readonly Closure[]): { readonly complaints: readonly Complaint[]; readonly touched: ReadonlySet<BlockedSite>; readonly blamed: ReadonlySet<Closure> } {
    const { ts, program } = this.#project;
    const edits = this.#editsOf(closures);
    const texts = new Map([...edits].map(([path, own]) => [path, applyEdits(program.getSourceFile(path)!.text, own)]));
    const after = this.#project.withTexts(texts);
    const regions = closures.flatMap(({ blocked }) => blocked.flatMap((site) => this.#regionsOf(site)));
    const touched = new Set<BlockedSite>();
    const blamed = new Set<Closure>();
    const complaints: Complaint[] = [];
    for (const path of [...edits.keys(), ...importersOf(this.#project, [...edits.keys()])]) {
      const file = after.getSourceFile(path);
      if (!file) continue;
      const own = edits.get(path) ?? [];
      const found = [...after.getSyntacticDiagnostics(file), ...after.getSemanticDiagnostics(file)];
      if (found.length === 0) continue;
      const old = this.#diagnosticsBefore(path).map(({ code, start = 0 }) => `${code} ${start}`);
      const source = program.getSourceFile(path)!;
      for (const { code, start = 0, messageText } of found) {
        const at = placeBefore(own, start);
        const known = old.indexOf(`${code} ${at}`);
        if (known >= 0) {
          old.splice(known, 1);
          continue;
        }
        const near = regions.filter((region) => region.file === path && region.start <= at && at <= region.end);
        for (const { site } of near) touched.add(site);
        const { line, character } = source.getLineAndCharacterOfPosition(at);
        complaints.push({ file: path, line: line + 1, column: character + 1, code, message: ts.flattenDiagnosticMessageText(messageText, '\n'), isAtBlockedSite: near.length > 0 });
        if (near.length === 0) for (const closure of this.#blamed(closures, path, at)) blamed.add(closure);
      }
    }
    return { complaints, touched, blamed };
  }

  /** The closure whose edit is nearest; in a file without edits, all those that it may come from. */
  #blamed(closures: readonly Closure[], path: string, at: number): readonly Closure[] {
    const distance = (closure: Closure): number => Math.min(...(closure.edits.get(path) ?? []).map(({ start }) => Math.abs(start - at)));
    const here = closures.filter(({ edits }) => edits.has(path)).toSorted((a, b) => distance(a) - distance(b));
    if (here[0]) return [here[0]];
    const above = closures.filter(({ edits }) => importersOf(this.#project, [...edits.keys()]).includes(path));
    return above.length > 0 ? above : closures;
  }

  /** A blocked site is answerable for the code around it, and for what its value is kept in. */
  #regionsOf(site: BlockedSite): Region[] {
    const { ts, program } = this.#project;
    const file = program.getSourceFile(site.file);
    if (!file) return [];
    const at = file.getPositionOfLineAndCharacter(site.line - 1, site.column - 1);
    let node: ts.Node = file;
    for (let inner: ts.Node | undefined = file; inner; ) {
      node = inner;
      inner = ts.forEachChild(node, (child) => (child.getStart(file) <= at && at < child.end ? child : undefined));
    }
    const region = (around: ts.Node): Region => ({ site, file: pathOf(around.getSourceFile()), start: around.getStart(), end: around.end });
    const statementOf = (inner: ts.Node): ts.Node => {
      let up = inner;
      while (!ts.isStatement(up) && !ts.isClassElement(up) && up.parent) up = up.parent;
      return up;
    };
    const container = containerOf(ts, node);
    const whole = container.kind === 'module' ? statementOf(node) : container.kind === 'function' ? container.fn : container.node;
    const regions = [region(ts.isBlock(whole) ? whole.parent : whole), region(statementOf(node))];
    for (let up: ts.Node = node; up !== whole.parent && !ts.isSourceFile(up); up = up.parent) {
      if (!ts.isVariableDeclaration(up) && !ts.isPropertyDeclaration(up) && !ts.isPropertyAssignment(up)) continue;
      if (!ts.isIdentifier(up.name)) continue;
      const declaration: ts.Declaration = up;
      for (const place of this.#names.places(up.name.text)) if (this.#names.targets(place).includes(declaration)) regions.push(region(statementOf(place)));
    }
    return regions;
  }

  complaints(closures: readonly Closure[]): readonly Complaint[] {
    return this.#find(closures.filter(({ refused }) => !refused)).complaints;
  }

  /** Refuses the closures that bring complaints of their own, and marks the blocked sites where the compiler complains. */
  judge(closures: readonly Closure[]): Closure[] {
    const refusals = new Map<Closure, NonNullable<Closure['refused']>>();
    let touched: ReadonlySet<BlockedSite> = new Set();
    for (let round = 0; round <= closures.length; round += 1) {
      const open = closures.filter((closure) => !closure.refused && !refusals.has(closure));
      if (open.length === 0) break;
      const found = this.#find(open);
      touched = found.touched;
      if (found.blamed.size === 0) break;
      const [first] = found.complaints.filter(({ isAtBlockedSite }) => !isAtBlockedSite);
      for (const closure of found.blamed) {
        const at = found.complaints.find(({ isAtBlockedSite, file }) => !isAtBlockedSite && closure.edits.has(file)) ?? first!;
        this.reasons.set(closure.id, at);
        refusals.set(closure, { reason: 'would-not-type-check', message: `${at.file}:${at.line}:${at.column}: TS${at.code}: ${at.message}` });
      }
    }
    return closures.map((closure) => {
      const refused = refusals.get(closure);
      return { ...closure, blocked: closure.blocked.map((site) => ({ ...site, raisesDiagnostic: touched.has(site) })), ...(refused && { refused }) };
    });
  }
}

