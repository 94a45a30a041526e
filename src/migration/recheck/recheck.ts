import { relative } from 'node:path';
import type ts from 'typescript';
import { applyEdits, combineEdits, placeBefore } from '../../plans/edits.js';
import type { Edit } from '../../plans/plan.js';
import { blockers } from '../../plans/reasons.js';
import { regionsOf } from './answerable.js';
import { insideOf } from '../draw/closures.js';
import { isNew, wordsOf, type Complaint, type Said } from './complaint.js';
import { importersOf } from '../program/importers.js';
import type { Names } from '../program/names.js';
import { byDistance, nearest } from './nearest-closures.js';
import { declarationsOf } from './outside.js';
import type { BlockedSite, Closure } from '../plan.js';
import { nodeAt } from '../program/positions.js';
import type { Project } from '../program/project.js';
import { SaidBefore } from './said-before.js';

/** Each costs a look at the files of the complaints: with more than these, the nearest is taken at its word. */
const TRIED_ALONE = 12;

type Edits = ReadonlyMap<string, readonly Edit[]>;

/** What was edited or blocked in, the texts that came of it, and by file what the compiler said. */
interface Asked {
  readonly seen: ReadonlySet<string>;
  readonly texts: ReadonlyMap<string, string>;
  readonly said: ReadonlyMap<string, readonly Said[]>;
}

/** Type-checks the edited texts over the program, and tells what is new. */
export class Recheck {
  readonly #project: Project;
  readonly #names: Names;
  readonly #cwd: string;
  /** By closure: the first complaint that a refusal is about. */
  readonly reasons = new Map<string, Complaint>();
  /** What was said last, and of what: much of it is asked for again. */
  #last: Asked = { seen: new Set(), texts: new Map(), said: new Map() };
  /** The program of what was said last. */
  #after: ts.Program | undefined;
  readonly #before: SaidBefore;

  /** @param cwd what refusals tell paths from */
  constructor(project: Project, names: Names, cwd: string) {
    this.#project = project;
    this.#names = names;
    this.#cwd = cwd;
    this.#before = new SaidBefore(project);
  }

  #editsOf(closures: readonly Closure[]): Edits {
    const sets = new Map<string, (readonly Edit[])[]>();
    for (const { edits } of closures) for (const [path, own] of edits) sets.set(path, [...(sets.get(path) ?? []), own]);
    return new Map([...sets].map(([path, own]) => [path, combineEdits(own).edits]));
  }

  #textsOf(edits: Edits): ReadonlyMap<string, string> {
    return new Map(
      [...edits].map(([path, own]) => [path, applyEdits(this.#project.program.getSourceFile(path)!.text, own)]),
    );
  }

  /**
   * What the compiler says of the files that the closures edit or are blocked in. Of what was asked last, only the files
   * that are others now are read again, and those that import one that looks different from outside.
   *
   * @param importers whether of those that may see the edits as well
   */
  #said(closures: readonly Closure[], importers: boolean): readonly Said[] {
    const edits = this.#editsOf(closures);
    const texts = this.#textsOf(edits);
    // What a blocked site is kept in has another type now, although its file has not changed.
    const seen = new Set([...edits.keys(), ...closures.flatMap(({ blocked }) => blocked.map(({ file }) => file))]);
    const last = this.#last;
    const other = [...new Set([...seen, ...last.seen])].filter(
      (path) => texts.get(path) !== last.texts.get(path) || seen.has(path) !== last.seen.has(path),
    );
    const stale = new Set(other);
    if (other.length > 0) {
      const shown = this.#shown(other);
      // Of two edited programs, one at a time is in memory.
      this.#after = undefined;
      const after = (this.#after = this.#project.withTexts(texts));
      const differing = shown ? other.filter((path) => shown.get(path) !== declarationsOf(after, path)) : other;
      for (const path of importersOf(this.#project, differing)) stale.add(path);
    }
    const known = new Map([...last.said].filter(([path]) => !stale.has(path)));
    const all = importers ? [...seen, ...importersOf(this.#project, [...seen])] : [...seen];
    const found = this.#after
      ? this.#saidIn(
          this.#after,
          edits,
          all.filter((path) => !known.has(path)),
        )
      : [];
    this.#last = { seen, texts, said: new Map([...known, ...found]) };
    return all.flatMap((path) => this.#last.said.get(path) ?? []);
  }

  /** What these files showed to others when they were last looked at. */
  #shown(paths: readonly string[]): ReadonlyMap<string, string | symbol> | undefined {
    const before = this.#after;
    return before && new Map(paths.map((path) => [path, declarationsOf(before, path)]));
  }

  /** What it says in these files of an edited program. */
  #saidIn(after: ts.Program, edits: Edits, paths: readonly string[]): ReadonlyMap<string, readonly Said[]> {
    const said = new Map<string, Said[]>();
    const { ts, program } = this.#project;
    for (const path of paths) {
      const file = after.getSourceFile(path);
      if (!file || this.#project.lost.has(path)) continue;
      const own = edits.get(path) ?? [];
      const complaints: Said[] = [];
      said.set(path, complaints);
      const syntactic = after.getSyntacticDiagnostics(file);
      const found = [...syntactic, ...after.getSemanticDiagnostics(file)];
      if (found.length === 0) continue;
      const source = program.getSourceFile(path)!;
      const placed = found.map(({ code, start = 0, messageText }) => ({
        code,
        at: placeBefore(own, start),
        messageText,
      }));
      const old = this.#before.at(source, placed);
      placed.forEach(({ code, at, messageText }, index) => {
        const known = old.indexOf(`${code} ${at}`);
        if (known >= 0) old.splice(known, 1);
        const { line, character } = source.getLineAndCharacterOfPosition(at);
        complaints.push({
          file: path,
          at,
          line: line + 1,
          column: character + 1,
          code,
          message: ts.flattenDiagnosticMessageText(messageText, '\n'),
          isOfSyntax: index < syntactic.length,
          wasThere: known >= 0,
        });
      });
    }
    return said;
  }

  /** What the closures bring, with the blocked sites that it stands at. */
  #find(
    closures: readonly Closure[],
    importers = true,
  ): { readonly complaints: readonly (Complaint & Said)[]; readonly touched: ReadonlySet<BlockedSite> } {
    const regions = closures.flatMap(({ blocked }) =>
      blocked.flatMap((site) => regionsOf(this.#project, this.#names, site)),
    );
    const touched = new Set<BlockedSite>();
    const complaints = this.#said(closures, importers)
      .filter(isNew)
      .map((complaint) => {
        const near = regions.filter(
          ({ file, start, end }) => file === complaint.file && start <= complaint.at && complaint.at <= end,
        );
        for (const { site } of near) touched.add(site);
        return { ...complaint, isAtBlockedSite: near.length > 0 };
      });
    return { complaints, touched };
  }

  /** The closures that each complaint comes of: those that bring it alone, else the one whose edit is nearest. */
  #blamed(closures: readonly Closure[], complaints: readonly Said[]): Map<Said, readonly Closure[]> {
    const reaching = (path: string): readonly Closure[] =>
      closures.filter(({ edits }) => edits.has(path) || importersOf(this.#project, [...edits.keys()]).includes(path));
    const candidates = new Map([...new Set(complaints.map(({ file }) => file))].map((path) => [path, reaching(path)]));
    const open = [...candidates].filter(([, those]) => those.length > 1);
    const several = new Set(open.flatMap(([, those]) => those));
    const alone = new Map<Closure, readonly Said[]>();
    const bringsAlone = (closure: Closure, complaint: Said): boolean => {
      let said = alone.get(closure);
      if (!said) {
        const edits = this.#editsOf([closure]);
        const paths = open.flatMap(([path, those]) => (those.includes(closure) ? [path] : []));
        alone.set(
          closure,
          (said = [...this.#saidIn(this.#project.withTexts(this.#textsOf(edits)), edits, paths).values()].flat()),
        );
      }
      return said.some(
        ({ file, at, code, wasThere }) =>
          !wasThere && file === complaint.file && at === complaint.at && code === complaint.code,
      );
    };
    return new Map(
      complaints.map((complaint) => {
        const those = candidates.get(complaint.file)!;
        if (those.length === 1) return [complaint, those];
        const inOrder = byDistance(those.length > 0 ? those : closures, complaint);
        const bringing =
          several.size > TRIED_ALONE ? undefined : inOrder.find((closure) => bringsAlone(closure, complaint));
        return [complaint, bringing ? [bringing] : nearest(those.length > 0 ? those : closures, complaint)];
      }),
    );
  }

  complaints(closures: readonly Closure[]): readonly Complaint[] {
    return this.#find(closures.filter(({ refused }) => !refused)).complaints;
  }

  /**
   * Complaints that these closures bring away from their blocked sites in the files that they edit, and those about
   * promises that were there before and that no edit helps.
   */
  away(closures: readonly Closure[]): readonly Complaint[] {
    const lasting = this.#said(closures, false)
      .filter(({ wasThere, message }) => wasThere && /\bPromise\b/.test(message))
      .map((complaint) => ({ ...complaint, isAtBlockedSite: false }));
    return [
      ...this.#find(closures, false).complaints.filter(
        ({ isAtBlockedSite, isOfSyntax }) => !isAtBlockedSite && !isOfSyntax,
      ),
      ...lasting,
    ];
  }

  #siteOf(complaint: Said, { title }: Closure): BlockedSite {
    const { ts, program } = this.#project;
    const { wayOut } = blockers['does-not-fit'];
    const { file: path, at, line, column } = complaint;
    return {
      file: path,
      line,
      column,
      callee: title,
      ...insideOf(ts, nodeAt(ts, program.getSourceFile(path)!, at)),
      reason: 'does-not-fit',
      message: `The compiler refuses what becomes of it here: ${wordsOf(complaint)}`,
      wayOut,
      raisesDiagnostic: true,
    };
  }

  /**
   * Marks the blocked sites where the compiler complains. A closure that brings a complaint anywhere else is refused; one
   * that was asked for by name is not: the place is one more that could not follow.
   */
  judge(closures: readonly Closure[], isNamed: boolean): Closure[] {
    const refusals = new Map<Closure, NonNullable<Closure['refused']>>();
    const sites = new Map<Closure, BlockedSite[]>();
    let touched: ReadonlySet<BlockedSite> = new Set();
    for (let round = 0; round <= closures.length; round += 1) {
      const open = closures.filter((closure) => !closure.refused && !refusals.has(closure));
      if (open.length === 0) break;
      sites.clear();
      const found = this.#find(open);
      touched = found.touched;
      const refused = refusals.size;
      for (const [complaint, blamed] of this.#blamed(
        open,
        found.complaints.filter(({ isAtBlockedSite }) => !isAtBlockedSite),
      )) {
        for (const closure of blamed) {
          if (isNamed && !complaint.isOfSyntax) {
            sites.set(closure, [...(sites.get(closure) ?? []), this.#siteOf(complaint, closure)]);
          } else if (!refusals.has(closure)) {
            this.reasons.set(closure.id, { ...complaint, isAtBlockedSite: false });
            refusals.set(closure, {
              reason: 'would-not-type-check',
              message: `${relative(this.#cwd, complaint.file)}:${complaint.line}:${complaint.column}: ${wordsOf(complaint)}`,
            });
          }
        }
      }
      if (refusals.size === refused) break;
    }
    return closures.map((closure) => {
      const refused = refusals.get(closure);
      const blocked = [
        ...closure.blocked.map((site) => ({ ...site, raisesDiagnostic: touched.has(site) })),
        ...(sites.get(closure) ?? []),
      ];
      return { ...closure, blocked, ...(refused && { refused }) };
    });
  }
}
