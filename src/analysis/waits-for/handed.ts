import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../file-facts.js';
import { bare, isFunction } from '../tree.js';
import type { Place } from './code.js';
import type { Frame, Reading } from './frame.js';
import { UNKNOWN, type Settling } from './settling.js';

const PROMISES: ReadonlySet<string> = new Set(['promise', 'thenable', 'promise-array', 'thenable-array']);

/** A call, and those that its receiver is made of: `expect(p).rejects.toThrow()`. */
function* linksOf(call: TSESTree.CallExpression): Generator<TSESTree.CallExpression> {
  for (let at: TSESTree.Node = call; ; ) {
    if (at.type === 'CallExpression') yield at;
    if (at.type === 'CallExpression') at = bare(at.callee);
    else if (at.type === 'MemberExpression') at = bare(at.object);
    else return;
  }
}

/** What functions wait for of which nothing is known but what they are given. */
export class Handed {
  readonly #reading: Reading;
  readonly #facts: FileFacts;

  constructor(reading: Reading, facts: FileFacts) {
    this.#reading = reading;
    this.#facts = facts;
  }

  /**
   * Who is given a promise waits for it, as an assertion does, or what adds a time-out; an assertion also for what the
   * functions give that it is given.
   */
  settling({ code, node: call }: Place<TSESTree.CallExpression>, frame: Frame | undefined): Settling {
    for (const link of linksOf(call)) {
      const isAssertion = this.#reading.names.row('assertion', { code, node: bare(link.callee) }) !== undefined;
      for (const argument of link.arguments) {
        const node = bare(argument);
        if (isFunction(node) && !isAssertion) continue;
        const settling = isFunction(node)
          ? this.#reading.ran({ code, node }, [], frame, false)
          : this.#reading.expression({ code, node }, frame);
        if (settling.waitsFor === 'elsewhere' && (isFunction(node) || this.#isPromise({ code, node }))) return settling;
      }
    }
    return UNKNOWN;
  }

  /** Of code in other files only promises are read that wait for anything. */
  #isPromise(place: Place): boolean {
    return place.code !== this.#reading.names.judged || this.kindOf(place) === 'promise';
  }

  /** What a value is by its type: a promise, or several, something else, or nobody knows, as of another file. */
  kindOf({ code, node }: Place): 'promise' | 'plain' | 'unknown' {
    if (code !== this.#reading.names.judged) return 'unknown';
    const [value] = this.#facts.oracle.values([node]);
    if (!value || value.kind === 'unknown') return 'unknown';
    // `Options | Promise<Options>`: whoever calls mostly has the value.
    if (value.partly) return 'unknown';
    return PROMISES.has(value.kind) ? 'promise' : 'plain';
  }
}
