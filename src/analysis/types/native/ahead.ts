import type { Api } from './protocol.js';
import { isGone } from './child-process.js';

/** Members of the client's channel to its process, which are not public. */
interface Channel {
  requestBytesSync(method: string, payload: string | Uint8Array): Uint8Array;
  writeTuple?(type: number, method: Uint8Array, payload: string | Uint8Array): void;
}

type Answer = { readonly bytes: Uint8Array } | { readonly error: unknown };

const REQUEST = 1;
/** What is unread must fit into a pipe, or both sides would wait for the other to read. Windows' named pipes are smaller still. */
const MOST_BYTES = process.platform === 'linux' ? 48 << 10 : process.platform === 'darwin' ? 12 << 10 : 0;
/** Answers that nobody has asked for since. */
const MOST_KEPT = 8;

/** Thrown through the client once a request is written, so that it does not wait. */
const WRITTEN = new Error('written ahead');

const keyOf = (method: string, payload: string | Uint8Array): string =>
  `${method}\0${typeof payload === 'string' ? payload : Buffer.from(payload).toString()}`;

/**
 * Writes requests before anybody waits for their answers, so that the compiler works on them while this process does
 * something else. The same request, made later, finds its answer under way. Where the channel is not as expected,
 * nothing is written ahead, and every request is made when it is waited for.
 */
export class Ahead {
  readonly #channel: Channel | undefined;
  readonly #request: Channel['requestBytesSync'] | undefined;
  #isWriting = false;
  #unread: {
    readonly key: string;
    readonly method: string;
    readonly payload: string | Uint8Array;
    readonly size: number;
  }[] = [];
  readonly #answers = new Map<string, Answer>();

  constructor(api: Api) {
    const { channel } = (api as unknown as { client?: { channel?: Channel } }).client ?? {};
    if (MOST_BYTES === 0 || typeof channel?.requestBytesSync !== 'function' || typeof channel.writeTuple !== 'function')
      return;
    this.#channel = channel;
    this.#request = channel.requestBytesSync.bind(channel);
    channel.requestBytesSync = (method, payload) => this.#answered(method, payload);
  }

  /** Writes the first request that `work` makes. */
  ask(work: () => unknown): void {
    if (!this.#channel) return;
    this.#isWriting = true;
    try {
      work();
    } catch (error) {
      // A process that is gone is found to be so by whoever waits for it.
      if (error !== WRITTEN && !isGone(error)) throw error;
    } finally {
      this.#isWriting = false;
    }
  }

  write(method: string, payload: string): void {
    this.ask(() => this.#write(method, payload));
  }

  #write(method: string, payload: string | Uint8Array): void {
    const key = keyOf(method, payload);
    const size = Buffer.byteLength(key) + 16;
    if (this.#unread.reduce((sum, one) => sum + one.size, size) > MOST_BYTES) return;
    this.#channel!.writeTuple!(REQUEST, Buffer.from(method), payload);
    this.#unread.push({ key, method, payload, size });
  }

  #answered(method: string, payload: string | Uint8Array): Uint8Array {
    if (this.#isWriting) {
      this.#write(method, payload);
      throw WRITTEN;
    }
    if (this.#unread.length === 0 && this.#answers.size === 0) return this.#request!(method, payload);
    const key = keyOf(method, payload);
    for (let next = this.#unread.shift(); next; next = this.#unread.shift()) {
      const answer = this.#read(next.method, next.payload);
      if (next.key === key) return taken(answer);
      // The channel uses its buffer again.
      this.#answers.set(next.key, 'bytes' in answer ? { bytes: Buffer.from(answer.bytes) } : answer);
    }
    const known = this.#answers.get(key);
    this.#answers.delete(key);
    for (const old of [...this.#answers.keys()].slice(0, -MOST_KEPT)) this.#answers.delete(old);
    return known ? taken(known) : this.#request!(method, payload);
  }

  /** The channel's own way to read an answer, without the request that it would write first. */
  #read(method: string, payload: string | Uint8Array): Answer {
    const channel = this.#channel!;
    channel.writeTuple = () => {};
    try {
      return { bytes: this.#request!(method, payload) };
    } catch (error) {
      if (isGone(error)) throw error;
      return { error };
    } finally {
      delete channel.writeTuple;
    }
  }
}

function taken(answer: Answer): Uint8Array {
  if ('error' in answer) throw answer.error;
  return answer.bytes;
}
