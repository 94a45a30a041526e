import { Ahead } from './ahead.js';
import { ChildGone, childOf, type ChildProcess } from './child-process.js';
import type { Installation } from './installation.js';
import { loadClient, type Api, type Snapshot } from './protocol.js';
import { TypesStop } from '../types-stop.js';
import { Watchdog } from './watchdog.js';

/** A compiler process that was started, and may not have answered yet. */
export class CompilerProcess {
  readonly api: Api;
  readonly child: ChildProcess;
  readonly watchdog: Watchdog;
  readonly ahead: Ahead;
  /** Everything that it holds was read later. */
  readonly startedAt = Date.now();
  readonly #version: string;
  readonly #opening: Parameters<Snapshot['update']>[0];

  /**
   * @param config a tsconfig whose project is read at once, while the host does something else
   * @throws TypesStop when the client has no process that could be watched
   */
  constructor(installation: Installation, root: string, seconds: number | undefined, config?: string) {
    this.#version = installation.version;
    this.api = new (loadClient(installation).client.API)({ cwd: root });
    const child = childOf(this.api);
    if (child?.pid === undefined) {
      this.api.close();
      throw new TypesStop(
        `TypeScript ${this.#version} has a client that this version cannot watch; set types to 'compiler' or 'syntax'.`,
      );
    }
    this.child = child;
    this.watchdog = new Watchdog(child.pid, seconds);
    this.ahead = new Ahead(this.api);
    this.#opening = config === undefined ? {} : { openProjects: [config], ensurePrograms: true };
    if (config === undefined) return;
    this.ahead.write('initialize', 'null');
    this.ahead.write('createSnapshot', JSON.stringify(this.#opening));
  }

  /** @throws ChildGone when it did not start */
  firstSnapshot(): Snapshot {
    try {
      return this.watchdog.during(() => this.api.createSnapshot(this.#opening));
    } catch (error) {
      this.watchdog.close();
      throw new ChildGone(`TypeScript ${this.#version}'s native compiler did not start (${(error as Error).message})`, {
        cause: error,
      });
    }
  }

  /** The state after some changes, in place of the one before. @param isNext holding nothing that they do not open */
  updated(before: Snapshot, changes: Parameters<Snapshot['update']>[0], isNext: boolean): Snapshot {
    // Otherwise a program goes on with the text that it had.
    const all = { ...changes, ensurePrograms: true as const };
    return this.watchdog.during(() => {
      const after = isNext ? this.api.createSnapshot(all) : before.update(all);
      if (after !== before) before.dispose();
      return after;
    });
  }

  close(): void {
    this.watchdog.close();
    try {
      this.api.close();
    } catch {
      // It was gone already.
    }
  }
}
