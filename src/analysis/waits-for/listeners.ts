import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../file-facts.js';
import type { FunctionNode } from '../parsed-file.js';
import { bare, lastName } from '../tree.js';
import { hopAt, type Place } from './code.js';
import type { Frame, Reading } from './frame.js';
import { isDrainedByTimer } from './drained.js';
import { isKept } from './kept.js';
import { clocksAreMocked } from './mocked-clocks.js';
import { ITSELF, NOTHING, UNKNOWN, type Settling } from './settling.js';

/** As methods are called that take a listener away: who calls one waits for nothing. */
const TAKES_AWAY = /^(?:off|un[A-Z]\w*|(?:remove|delete|detach)\w*)$/;

/** As methods are called that take a name and a listener; `write(text, done)` and `get(key, done)` do their work. */
const LISTENS =
  /^(?:on|once|add|append|bind|expect|handle|hook|intercept|listen|observe|one|prepend|receive|register|subscribe|tap|until|wait|watch|when)/;

/** What functions wait for that are given to things which call them when something happens, and to lists. */
export class Listeners {
  readonly #reading: Reading;
  readonly #facts: FileFacts;
  readonly #site: TSESTree.Node;

  constructor(reading: Reading, facts: FileFacts, site: TSESTree.Node) {
    this.#reading = reading;
    this.#facts = facts;
    this.#site = site;
  }

  /** @param isCalled a row says that the function is called some time; @param home the function that waits for it */
  given(
    place: Place<TSESTree.CallExpression>,
    index: number,
    isCalled: boolean,
    home: FunctionNode | undefined,
    frame: Frame | undefined,
  ): Settling {
    const { code, node: call } = place;
    const callee = bare(call.callee);
    if (callee.type !== 'MemberExpression') return UNKNOWN;
    const at: Place = { code, node: callee };
    if (!isCalled && isKept(this.#reading.names, at))
      return this.isTimed({ code, node: callee.object }, home, frame) ? ITSELF : this.#reading.held(place);
    // A name and a callback given to a thing: it says what happens to it, as an emitter does.
    const [first] = call.arguments;
    const isNamed = first?.type === 'Literal' ? typeof first.value === 'string' : first?.type === 'TemplateLiteral';
    const method = lastName(callee) ?? '';
    if (TAKES_AWAY.test(method)) return NOTHING;
    if (!isCalled && (index !== 1 || !isNamed || !LISTENS.test(method))) return UNKNOWN;
    const subject: Place = { code, node: callee.object };
    const { subjects, hosts } = this.#reading;
    const events = hosts.eventsIn(first && { code, node: first }, frame);
    if (subjects.isOwn(subject, frame)) return isCalled ? ITSELF : UNKNOWN;
    if (hosts.sends({ subject, events, home, called: at }, frame)) return ITSELF;
    if (events[0] === 'abort') return { waitsFor: 'elsewhere', chain: [{ ...hopAt(place), isAbort: true }] };
    // Its other end is not seen.
    return hosts.moves(subject, frame, at) ? this.#reading.old(place) : this.#reading.held(place);
  }

  /** Does a timer that the function starts call what is put there? */
  isTimed(holder: Place, home: FunctionNode | undefined, frame: Frame | undefined): boolean {
    return (
      home !== undefined &&
      isDrainedByTimer(this.#reading, holder, home, frame) &&
      !clocksAreMocked(this.#facts, this.#site)
    );
  }

  /** `request.onsuccess = () => resolve()`, of a thing that does its work by itself. */
  isSent(
    { code, node: target }: Place<TSESTree.MemberExpression>,
    home: FunctionNode | undefined,
    frame: Frame | undefined,
  ): boolean {
    const { names, hosts } = this.#reading;
    if (names.row('waits-for', { code, node: target })?.waitsFor === 'itself') return true;
    const subject: Place = { code, node: target.object };
    if (this.#worksByItself(subject, frame)) return true;
    const [, event] = /^on([a-z].*)$/.exec(lastName(target) ?? '') ?? [];
    const called: Place = { code, node: target };
    return hosts.sends({ subject, events: event === undefined ? [] : [event], home, called }, frame);
  }

  #worksByItself({ code, node }: Place, frame: Frame | undefined): boolean {
    if (!this.#reading.subjects.isOwn({ code, node }, frame)) return false;
    const object = bare(node);
    const made =
      object.type === 'Identifier' ? this.#reading.names.declared({ code, node: object })[0]?.node : undefined;
    return made?.type !== 'VariableDeclarator' || (made.init != null && bare(made.init).type !== 'ObjectExpression');
  }
}
