import { Worker } from 'node:worker_threads';

/** How long one answer may take. The longest measured on a loaded machine, opening effect's 363 files, took 6 seconds. */
const LIMIT_SECONDS = 120;

/**
 * The main thread sleeps in a blocking read while the compiler works, so only another thread can see that it takes too
 * long. It looks once a second, and kills the compiler, upon which the read ends.
 */
const THREAD = `
const { workerData: { state, pid, limit } } = require('node:worker_threads');
let last = 0, since = 0;
for (;;) {
  if (Atomics.wait(state, 1, 0, 250) !== 'timed-out') break;
  const now = Atomics.load(state, 0);
  if (now === 0 || now !== last) { last = now; since = Date.now(); continue; }
  if (Date.now() - since < limit) continue;
  Atomics.store(state, 2, 1);
  try { process.kill(pid, 'SIGKILL'); } catch {}
  break;
}`;

/** Bounds every wait on one compiler process. */
export class Watchdog {
  readonly #state = new Int32Array(new SharedArrayBuffer(12));
  readonly #worker: Worker;
  #asked = 0;
  #depth = 0;

  constructor(pid: number, seconds = LIMIT_SECONDS) {
    this.#worker = new Worker(THREAD, {
      eval: true,
      workerData: { state: this.#state, pid, limit: seconds * 1000 },
      resourceLimits: { maxOldGenerationSizeMb: 8, maxYoungGenerationSizeMb: 2 },
      execArgv: [],
      env: {},
    });
    this.#worker.unref();
  }

  /** The compiler was killed because an answer took too long. */
  get bit(): boolean {
    return Atomics.load(this.#state, 2) === 1;
  }

  during<T>(ask: () => T): T {
    this.#asked = (this.#asked % 0x7fffffff) + 1;
    Atomics.store(this.#state, 0, this.#asked);
    this.#depth += 1;
    try {
      return ask();
    } finally {
      this.#depth -= 1;
      if (this.#depth === 0) Atomics.store(this.#state, 0, 0);
    }
  }

  close(): void {
    Atomics.store(this.#state, 1, 1);
    Atomics.notify(this.#state, 1);
    void this.#worker.terminate();
  }
}
