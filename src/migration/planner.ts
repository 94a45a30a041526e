import { relative } from 'node:path';
import type { TSESTree } from '@typescript-eslint/types';
import type ts from 'typescript';
import { Stop } from '../settings/stop.js';
import { allMistakenUses, startAt, usesOfApis } from './seeds/api-seeds.js';
import { blockingSeeds } from './seeds/blocking-seeds.js';
import { checksThenActsIn } from './follow/check-then-act.js';
import { besideOf, NOTHING_BESIDE, stoodBeside, type Beside } from './follow/kept-beside.js';
import { blockers, type BlockReason } from '../plans/reasons.js';
import { closuresOf } from './draw/closures.js';
import { codeAround } from './program/containers.js';
import { Drawings } from './draw/drawings.js';
import { floatingSeeds } from './seeds/floating-seeds.js';
import { hindrances } from './follow/hindrances.js';
import { DeclaredTogether } from './program/declared-together.js';
import { Lists } from './follow/lists.js';
import { LateStatements } from './follow/late-statements.js';
import { LettingGo } from './follow/letting-go.js';
import { knowsFromAsync } from './follow/loops.js';
import { Makers } from './follow/makers.js';
import { racingCalls } from './follow/racing-calls.js';
import { FactsOfFiles } from './program/facts-of-files.js';
import { ModuleTops } from './program/modules.js';
import { Names } from './program/names.js';
import type { Closure } from './plan.js';
import { openProject, pathOf, type Project } from './program/project.js';
import { PromiseUses } from './follow/promise-uses.js';
import { Published } from './program/published.js';
import type { Complaint } from './recheck/complaint.js';
import type { MigrationRequest, Progress } from './request.js';
import { callOf, keyOf, runnerSeeds, type RuleSeed } from './seeds/runner-seeds.js';
import { RunnersInside } from './follow/runners-inside.js';
import { seedOf } from './seeds/named-seeds.js';
import { Slots } from './follow/slots.js';
import { brokenBy } from './follow/soundness.js';
import { Takers } from './follow/takers.js';
import { LeftAlone } from './follow/left-alone.js';
import { Waiting } from './follow/waiting.js';
import { Walk } from './follow/walk.js';

export type Tell = (at: Progress) => void;

/** What one migration of one program works with. */
export class Planner {
  readonly #request: MigrationRequest;
  readonly #tell: Tell;
  readonly project: Project;
  readonly names: Names;
  readonly #newWalk: (beside: Beside) => Walk;
  readonly #besideOf: (walk: Walk) => Beside;
  readonly #racingCalls: (walk: Walk) => readonly ts.Node[];
  readonly #leftAlone: LeftAlone;
  readonly #late: LateStatements;
  readonly #slots: Slots;
  readonly #inside: RunnersInside;
  readonly #facts: FactsOfFiles;
  #mayBlock = false;
  #last: Walk | undefined;
  /** Trees that the steps of rules speak of. */
  readonly #trees = new Map<ts.SourceFile, TSESTree.Program>();
  readonly #drawings: Drawings;
  #seeds: readonly RuleSeed[] = [];
  readonly #left = new Set<string>();
  #found: readonly RuleSeed[] | undefined;

  constructor(request: MigrationRequest, tell: Tell) {
    this.#request = request;
    this.#tell = tell;
    this.project = openProject(request.cwd, request.files);
    this.names = new Names(this.project);
    const { project, names } = this;
    this.#drawings = new Drawings(project, (file) => this.#trees.get(file));
    const declaredTogether = new DeclaredTogether(project, names);
    const lists = new Lists(project, names);
    const takers = new Takers(project, request.settings);
    const slots = (this.#slots = new Slots(project, lists, new Makers(project, names), takers));
    const tops = new ModuleTops(project);
    const facts = (this.#facts = new FactsOfFiles(project, request.settings));
    const lettingGo = new LettingGo(project, request.settings, facts);
    const late = (this.#late = new LateStatements(project, facts));
    const leftAlone = (this.#leftAlone = new LeftAlone(project));
    const published = new Published(project);
    const { api = 'keep', order = 'parallel', settings } = request;
    this.#inside = new RunnersInside(project, settings, facts, {
      // A runner that a rule was asked for and gave up stays what it is.
      mayFollow: (seed) => api !== 'both' && !this.#found?.some((other) => keyOf(other) === keyOf(seed)),
      startAt: (walk, seed) => walk.seedAt(this.#drawnAt(seed), seed.steps, seed.shared !== undefined),
      newWalk: () => this.#newWalk(NOTHING_BESIDE),
    });
    if (order === 'sequential' && !knowsFromAsync(project))
      throw new Stop(
        '--order sequential writes `Array.fromAsync`, which the `lib` of this program does not have; add ESNext to it.',
      );
    this.#racingCalls = ({ moves }) => racingCalls(project, declaredTogether, moves);
    this.#besideOf = ({ moves }) =>
      api === 'both'
        ? besideOf(project, names, declaredTogether, moves, (declaration) => published.has(declaration))
        : NOTHING_BESIDE;
    this.#newWalk = ({ kept, impossible }) => {
      const ofPublished = (declaration: ts.Declaration): BlockReason | undefined => {
        if (api === 'keep') return published.has(declaration) ? 'published-api' : undefined;
        return impossible.has(declaration) ? 'cannot-stand-beside' : undefined;
      };
      const found = hindrances(project, declaredTogether, ofPublished, leftAlone);
      const parts = { project, names, slots, hindrances: found, order, lettingGo };
      const waiting = new Waiting({
        ...parts,
        tops,
        isPublishedModule: (file) => published.hasModule(file),
        leftAlone,
      });
      const uses = new PromiseUses(project, names);
      return new Walk({ ...parts, declaredTogether, lists, waiting, uses, kept, late });
    };
  }

  #closuresOf(walk: Walk): Closure[] {
    return closuresOf(this.project, walk.moves, this.#request.cwd, this.#drawings);
  }

  /** Walks on from where `start` begins; once more where a walk tells of callbacks that would meet, or of functions that stay beside others. */
  #walk<T>(start: (walk: Walk) => T): { readonly walk: Walk; readonly started: T } {
    const from = (beside: Beside): { readonly walk: Walk; readonly started: T } => {
      for (;;) {
        const walk = this.#newWalk(beside);
        this.#last = walk;
        const started = start(walk);
        this.#run(walk);
        this.#inside.follow(walk, () => this.#run(walk));
        const racing = this.#racingCalls(walk).filter((call) => !this.#leftAlone.of(call));
        const acts = this.#mayBlock
          ? checksThenActsIn(walk.moves, this.#facts).filter((call) => !this.#leftAlone.of(call))
          : [];
        if (!this.#late.findIn(walk.moves) && racing.length + acts.length === 0) return { walk, started };
        for (const call of racing) this.#leftAlone.leave(call, 'shared-state');
        for (const call of acts) this.#leftAlone.leave(call, 'check-then-act');
      }
    };
    this.#late.forget();
    const first = from(NOTHING_BESIDE);
    const beside = this.#besideOf(first.walk);
    return beside.kept.size + beside.impossible.size > 0 ? from(beside) : first;
  }

  #run(walk: Walk): void {
    walk.run((done, of) => this.#tell({ step: 'references', done, of }));
  }

  #drawnAt(seed: RuleSeed): ts.Expression {
    this.#trees.set(seed.file, seed.ast);
    return callOf(this.project.ts, seed);
  }

  closures(): Closure[] {
    switch (this.#request.kind) {
      case 'propagate-async': {
        if (this.#request.functions.length === 0)
          throw new Stop('Name the functions that become async, as src/file.ts#name.');
        const seeds = this.#request.functions
          .map((words) => seedOf(this.project, this.#request.cwd, words))
          .filter((seed) => this.#request.api !== 'both' || !stoodBeside(this.project, seed));
        return this.#closuresOf(this.#walk((walk) => seeds.forEach((seed) => walk.seed(seed))).walk);
      }
      case 'rules': {
        const { slugs, configs, settings, floatingIn = [] } = this.#request;
        const wantsRunners = slugs === undefined || slugs.includes('no-nested-runners');
        if (!this.#found) {
          const blocking = blockingSeeds(this.project, settings, { slugs, configs });
          this.#mayBlock = blocking.length > 0;
          this.#found = [
            ...(wantsRunners ? runnerSeeds(this.project, settings) : []),
            ...floatingSeeds(this.project, settings, floatingIn),
            ...blocking,
          ];
        }
        return this.#fromRules(this.#found);
      }
      case 'await-async-api': {
        const { apis, cwd } = this.#request;
        const mistaken =
          apis.length > 0
            ? usesOfApis(this.project, this.names, this.#slots, cwd, apis)
            : allMistakenUses(this.project, this.names);
        return this.#closuresOf(this.#walk((walk) => startAt(walk, mistaken)).walk);
      }
    }
  }

  /** Leaves what followed near complaints as it is. @returns whether there was anything */
  leaveThoseAt(complaints: readonly Complaint[]): boolean {
    return this.#last !== undefined && this.#leftAlone.leaveThoseAt(this.#last.moves, complaints);
  }

  /** Leaves what no edit can be drawn for, where the rest can do without it. @returns whether there was anything */
  leaveUndrawn(): boolean {
    let isAny = false;
    const alone = (this.#last?.moves.changes ?? []).filter(
      ({ change }) => change.kind !== 'async' && change.kind !== 'promise-type' && change.kind !== 'beside',
    );
    for (const file of new Set(alone.map(({ at }) => at.getSourceFile()))) {
      const inFile = alone.filter(({ at }) => at.getSourceFile() === file);
      for (const [index, drawn] of this.#drawings
        .of(
          file,
          inFile.map(({ change }) => [change]),
        )
        .entries()) {
        const { at } = inFile[index]!;
        if (drawn.ok || !(drawn.reason in blockers) || this.#leftAlone.of(at)) continue;
        this.#leftAlone.leave(at, drawn.reason as BlockReason);
        isAny = true;
      }
    }
    return isAny;
  }

  /** @param all with which imports that nothing uses afterwards go as well */
  #walkFrom(
    seeds: readonly RuleSeed[],
    all?: readonly RuleSeed[],
  ): { readonly walk: Walk; readonly started: ReadonlyMap<RuleSeed, ts.Node> } {
    return this.#walk((walk) => this.#startAt(walk, seeds, all));
  }

  #startAt(
    walk: Walk,
    seeds: readonly RuleSeed[],
    all: readonly RuleSeed[] | undefined,
  ): ReadonlyMap<RuleSeed, ts.Node> {
    const starts = new Map<RuleSeed, ts.Node>();
    const shared = new Map<TSESTree.Node, ts.Node>();
    const firstOf = new Map<ts.SourceFile, ts.Node>();
    for (const seed of seeds) {
      // Where all uses of an import go, they go together.
      const goes =
        this.#request.api !== 'both' &&
        seed.imports &&
        all?.every((other) => other.file !== seed.file || seeds.includes(other))
          ? seed.imports
          : [];
      const start = walk.seedAt(this.#drawnAt(seed), [...seed.steps, ...goes], seed.shared !== undefined);
      starts.set(seed, start);
      const sibling = firstOf.get(seed.file) ?? start;
      firstOf.set(seed.file, sibling);
      if (goes.length > 0 && sibling !== start) walk.moves.links.push([start, sibling], [sibling, start]);
      const other = seed.shared && shared.get(seed.shared);
      if (other) walk.moves.links.push([start, other], [other, start]);
      else if (seed.shared) shared.set(seed.shared, start);
    }
    return starts;
  }

  /** Takes the runners out whose own functions a complaint is in, so that the rest need not stay. */
  withoutThoseAt(complaints: readonly Complaint[]): boolean {
    const { ts } = this.project;
    const before = this.#left.size;
    for (const seed of this.#seeds) {
      const around = codeAround(ts, callOf(ts, seed));
      const first = seed.file.getLineAndCharacterOfPosition(around.getStart()).line + 1;
      const last = seed.file.getLineAndCharacterOfPosition(around.end).line + 1;
      // What several calls share stands outside of their functions.
      const isNear = (complaint: Complaint): boolean =>
        complaint.file === pathOf(seed.file) &&
        (seed.shared !== undefined || (first <= complaint.line && complaint.line <= last));
      if (complaints.some(isNear)) this.#left.add(keyOf(seed));
    }
    return this.#left.size > before;
  }

  #brokenOf(seeds: readonly RuleSeed[]): ReadonlySet<RuleSeed> {
    const { walk, started } = this.#walkFrom(seeds);
    const broken = brokenBy(walk.moves, [...started.values()]);
    return new Set(seeds.filter((seed) => broken.has(started.get(seed)!)));
  }

  /** Code that a rule changes stays sound: what cannot be carried through whole is left as it is, and named. */
  #fromRules(all: readonly RuleSeed[]): Closure[] {
    this.#seeds = all;
    const seeds = all.filter((seed) => !this.#left.has(keyOf(seed)));
    let good = seeds;
    // A runner that stays would hang in what waits for another: both stay.
    for (let broken = this.#brokenOf(good); broken.size > 0; broken = this.#brokenOf(good))
      good = good.filter((seed) => !broken.has(seed));
    const bad = seeds.filter((seed) => !good.includes(seed));
    const refused = this.#closuresOf(this.#walkFrom(bad, all).walk).map((closure): Closure => {
      // What keeps a runner where it is says more than where it would hang.
      const site = closure.blocked.find(({ reason }) => reason !== 'hides-a-runner') ?? closure.blocked[0];
      if (!site) return closure;
      const why = `${relative(this.#request.cwd, site.file)}:${site.line}:${site.column}: ${site.message}`;
      return { ...closure, refused: { reason: site.reason, message: why } };
    });
    return [...this.#closuresOf(this.#walkFrom(good, all).walk), ...refused];
  }
}
