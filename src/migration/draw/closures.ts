import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import type ts from 'typescript';
import type { Edit } from '../../plans/plan.js';
import { blockers, refusals, sentencesOf } from '../../plans/reasons.js';
import type { Change, Followed } from './changes.js';
import { containerOf, functionOf, isAsync, nameOf, NO_NAME } from '../program/containers.js';
import type { Drawn } from './drawing.js';
import type { Drawings } from './drawings.js';
import type { BlockedSite, ChangedSite, Closure, MovedFunction, Place } from '../plan.js';
import { pathOf, type Project } from '../program/project.js';
import type { Moves } from '../follow/moves.js';

/** Which nodes belong together. */
class Groups {
  readonly #parents = new Map<ts.Node, ts.Node>();

  of(node: ts.Node): ts.Node {
    let root = node;
    for (let parent = this.#parents.get(root); parent; parent = this.#parents.get(root)) root = parent;
    if (root !== node) this.#parents.set(node, root);
    return root;
  }

  join(one: ts.Node, other: ts.Node): void {
    const [a, b] = [this.of(one), this.of(other)];
    if (a !== b) this.#parents.set(a, b);
  }
}

export function placeOf(node: ts.Node): Place {
  const file = node.getSourceFile();
  const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
  return { file: pathOf(file), line: line + 1, column: character + 1 };
}

export const byPlace = (a: Place, b: Place): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

/** The name of the code that a node stands in; nothing at the top of a module. */
export function insideOf(ts: Project['ts'], node: ts.Node): { readonly inside?: string } {
  const container = containerOf(ts, node);
  if (container.kind === 'function') return { inside: nameOf(ts, container.fn) };
  if (container.kind === 'module') return {};
  const named = ts.isClassLike(container.node.parent) ? (container.node.parent.name?.text ?? '(class)') : undefined;
  return container.kind === 'constructor'
    ? { inside: `new ${named ?? ''}`.trim() }
    : { inside: nameOf(ts, container.node) };
}

interface Gathered {
  readonly functions: (MovedFunction & { readonly node: ts.Node })[];
  readonly changes: Followed[];
  readonly blocked: BlockedSite[];
}

function isCallable(ts: Project['ts'], node: ts.Declaration): boolean {
  return (
    functionOf(ts, node) !== undefined ||
    ts.isMethodSignature(node) ||
    ts.isMethodDeclaration(node) ||
    ts.isFunctionDeclaration(node)
  );
}

/** Where a function's name stands, else where it starts. */
function nameNode(ts: Project['ts'], node: ts.Node): ts.Node {
  return (ts.isFunctionLike(node) ||
    ts.isVariableDeclaration(node) ||
    ts.isPropertyAssignment(node) ||
    ts.isPropertyDeclaration(node)) &&
    node.name
    ? node.name
    : node;
}

function gather({ ts }: Project, moves: Moves): Map<ts.Node, Gathered> {
  const groups = new Groups();
  for (const [a, b] of moves.links) groups.join(a, b);
  for (const { callee, inside } of moves.changes) if (inside) groups.join(callee, inside);
  const gathered = new Map<ts.Node, Gathered>();
  const groupOf = (node: ts.Node): Gathered => {
    const root = groups.of(node);
    let group = gathered.get(root);
    if (!group) gathered.set(root, (group = { functions: [], changes: [], blocked: [] }));
    return group;
  };
  for (const [declaration, { isSeed }] of moves.moved) {
    const fn = functionOf(ts, declaration);
    const stays = fn !== undefined && !isAsync(ts, fn) && !moves.changed.has(fn);
    if (!stays && (isSeed || isCallable(ts, declaration)))
      groupOf(declaration).functions.push({
        ...placeOf(nameNode(ts, declaration)),
        name: nameOf(ts, declaration),
        isSeed,
        node: declaration,
      });
  }
  for (const fn of moves.callbacks)
    groupOf(fn).functions.push({ ...placeOf(fn), name: nameOf(ts, fn), isSeed: false, node: fn });
  for (const followed of moves.changes) groupOf(followed.callee).changes.push(followed);
  for (const { at, callee, reason, called } of moves.blocked) {
    const site: BlockedSite = {
      ...placeOf(at),
      callee: called ?? nameOf(ts, callee),
      ...insideOf(ts, at),
      reason,
      ...blockers[reason],
      raisesDiagnostic: false,
    };
    groupOf(callee).blocked.push(site);
  }
  return gathered;
}

function siteOf({ ts }: Project, { at, callee, says }: Followed): ChangedSite {
  return { ...placeOf(at), callee: nameOf(ts, callee), ...insideOf(ts, at), rewrite: says! };
}

/** Makes the closures of what a walk has found: what meets is one, and is applied whole or not at all. */
export function closuresOf(project: Project, moves: Moves, cwd: string, drawings: Drawings): Closure[] {
  const { ts } = project;
  const taken = new Map<string, number>();
  const gathered = [...gather(project, moves).values()];
  const drawn = drawnOf(gathered, drawings);
  const closures = gathered.map((group): Closure => {
    const { functions, changes, blocked } = group;
    functions.sort(byPlace);
    const indices = new Map(functions.map(({ node }, index) => [node, index]));
    const calls = new Map<string, readonly [number, number]>();
    for (const { callee, inside } of changes) {
      const [from, to] = [inside && indices.get(inside), indices.get(callee)];
      if (from !== undefined && to !== undefined) calls.set(`${from},${to}`, [from, to]);
    }
    const edits = new Map<string, readonly Edit[]>();
    let refused: Closure['refused'];
    for (const [file, inFile] of drawn.get(group) ?? []) {
      if (!inFile.ok)
        refused ??= {
          reason: inFile.reason,
          message: `${relative(cwd, pathOf(file))}: ${sentencesOf(refusals[inFile.reason])}`,
        };
      else if (inFile.edits.length > 0) edits.set(pathOf(file), inFile.edits);
    }
    const seeds = functions.filter(({ isSeed }) => isSeed);
    const first = changes[0]?.callee;
    const around = first ? [{ ...placeOf(first), name: nameOf(ts, first) }] : [];
    const named = seeds.length > 0 ? seeds : functions.length > 0 ? functions.slice(0, 1) : around;
    const key = named.map(({ file, name }) => `${relative(cwd, file)}#${name}`).join('\n');
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    const id = createHash('sha256')
      .update(before === 0 ? key : `${key}\n${before}`)
      .digest('hex')
      .slice(0, 8);
    // What has no name of its own is found by its place.
    const titleOf = ({ file, line, name }: Place & { readonly name: string }): string =>
      name === NO_NAME ? `callback at ${relative(cwd, file)}:${line}` : name;
    return {
      id,
      title: named.map(titleOf).join(', '),
      functions: functions.map(({ name, isSeed, file, line, column }) => ({ name, isSeed, file, line, column })),
      sites: changes
        .filter(({ says }) => says !== undefined)
        .map((followed) => siteOf(project, followed))
        .sort(byPlace),
      blocked: blocked.sort(byPlace),
      calls: [...calls.values()],
      edits,
      ...(refused && { refused }),
    };
  });
  return closures.filter(
    ({ edits, blocked, refused }) => edits.size > 0 || blocked.length > 0 || refused !== undefined,
  );
}

/** What the changes of each group come to, by file: one file after the other. */
function drawnOf(
  groups: readonly Gathered[],
  drawings: Drawings,
): ReadonlyMap<Gathered, ReadonlyMap<ts.SourceFile, Drawn>> {
  const byFile = new Map<ts.SourceFile, Map<Gathered, Change[]>>();
  for (const group of groups) {
    for (const { at, change } of group.changes) {
      const file = at.getSourceFile();
      const inFile = byFile.get(file) ?? new Map<Gathered, Change[]>();
      byFile.set(file, inFile);
      const those = inFile.get(group);
      if (those) those.push(change);
      else inFile.set(group, [change]);
    }
  }
  const drawn = new Map<Gathered, Map<ts.SourceFile, Drawn>>();
  for (const [file, inFile] of byFile) {
    const those = [...inFile.keys()];
    for (const [index, one] of drawings.of(file, [...inFile.values()]).entries())
      drawn.set(those[index]!, (drawn.get(those[index]!) ?? new Map<ts.SourceFile, Drawn>()).set(file, one));
  }
  return drawn;
}
