import type ts from 'typescript';
import type { BlockReason } from '../../plans/reasons.js';
import { holderOf, isFunctionWithBody } from '../program/containers.js';
import type { Followed } from '../draw/changes.js';
import type { Moves } from './moves.js';
import { nodeAt, statementOf } from '../program/positions.js';
import type { Project } from '../program/project.js';
import type { Complaint } from '../recheck/complaint.js';

/** What cannot follow as it turns out afterwards: it is left as it is, and listed. */
export class LeftAlone {
  readonly #project: Project;
  readonly #left = new Map<ts.Node, BlockReason>();

  constructor(project: Project) {
    this.#project = project;
  }

  of(node: ts.Node): BlockReason | undefined {
    return this.#left.get(node);
  }

  leave(node: ts.Node, reason: BlockReason): void {
    this.#left.set(node, reason);
  }

  /** @returns whether anything near these complaints had followed, and stays from now on */
  leaveThoseAt(moves: Moves, complaints: readonly Complaint[]): boolean {
    const { ts, program } = this.#project;
    const before = this.#left.size;
    for (const { file: path, line, column } of complaints) {
      const file = program.getSourceFile(path)!;
      const around = statementOf(ts, nodeAt(ts, file, file.getPositionOfLineAndCharacter(line - 1, column - 1)));
      const near = moves.changes.filter(
        ({ at }) =>
          at.getSourceFile() === file &&
          statementOf(ts, at) === around &&
          // What stays for a reason of its own needs no other.
          !moves.blocked.some((blocked) => blocked.at === at),
      );
      const sites = near.filter(({ change }) => change.kind !== 'async' && change.kind !== 'promise-type');
      for (const node of (sites.length > 0 ? sites : near).flatMap((followed) => this.#causeOf(moves, followed)))
        this.leave(node, 'does-not-fit');
    }
    return this.#left.size > before;
  }

  /** What has to stay so that this change is not made; nothing for what was asked for by name. */
  #causeOf(moves: Moves, { change, at, callee }: Followed): readonly ts.Node[] {
    const { ts } = this.#project;
    if (change.kind !== 'async' && change.kind !== 'promise-type') return [at];
    const held = change.kind === 'promise-type' ? callee : isFunctionWithBody(ts, at) ? (holderOf(ts, at) ?? at) : at;
    return moves.moved.get(held as ts.Declaration)?.isSeed ? [] : [held];
  }
}
