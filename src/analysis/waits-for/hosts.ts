import type { Variable } from '@typescript-eslint/scope-manager';
import type { TSESTree } from '@typescript-eslint/types';
import type { Origin } from '../../catalogue/origin.js';
import type { WaitsForRow } from '../../catalogue/row.js';
import { typeBindingOrigins } from '../bindings.js';
import type { FileFacts } from '../file-facts.js';
import { bare, holds, lastName, someInside } from '../tree.js';
import type { Below } from './below.js';
import { isBus, isBusProperty } from './buses.js';
import type { Code, Place } from './code.js';
import { writesTo } from './fields.js';
import { NOBODY, type Frame, type Reading, type Senders, type WaitedEvents } from './frame.js';
import type { Names } from './names.js';

/** Aliases that are followed. */
const DEPTH = 6;

/**
 * Things that a host, a network or another process moves: a socket, a window, a worker. Whoever holds them, some of their
 * events come by themselves.
 */
export class Hosts implements Senders {
  readonly #reading: Reading;
  readonly #below: Below;
  readonly #facts: FileFacts;
  readonly #serving = new WeakMap<Code, boolean>();

  constructor(reading: Reading, below: Below, facts: FileFacts) {
    this.#reading = reading;
    this.#below = below;
    this.#facts = facts;
  }

  /** Do the events that somebody waits for come by themselves? */
  sends({ subject, events, home, called }: WaitedEvents, frame: Frame | undefined): boolean {
    if (events.length === 0) return false;
    const rows = this.#rows(subject, frame, called);
    if (rows.length === 0 || (!rows.some(({ serves }) => serves) && this.#serves(subject.code))) return false;
    const variable = this.#variableOf(subject, frame);
    const isSent = (event: string): boolean =>
      rows.some(
        (row) =>
          (row.events?.includes(event) === true && !this.#below.starts(row.startedBy ?? [], variable)) ||
          Object.entries(row.after ?? {}).some(
            ([method, answers]) =>
              answers.includes(event) &&
              this.#isCalled(method, subject, home) &&
              !this.#below.starts([method], variable),
          ),
      );
    return events.every(isSent);
  }

  moves(thing: Place, frame: Frame | undefined, called?: Place): boolean {
    return this.#rows(thing, frame, called).length > 0;
  }

  /** The variable of the code under judgement that a subject is. */
  #variableOf({ code, node }: Place, frame: Frame | undefined): Variable | undefined {
    const { names } = this.#reading;
    const bound = this.#reading.bound({ code, node: bare(node) }, frame);
    if (bound) return this.#variableOf(bound.place, bound.frame);
    return code === names.judged ? names.variable(code, bare(node)) : undefined;
  }

  eventsIn(place: Place | undefined, frame: Frame | undefined, depth = DEPTH): readonly string[] {
    if (!place || depth === 0) return [];
    const { code } = place;
    const node = bare(place.node);
    if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : [];
    if (node.type === 'ConditionalExpression') {
      const both = [node.consequent, node.alternate].map((one) => this.eventsIn({ code, node: one }, frame, depth - 1));
      return both.every((events) => events.length > 0) ? both.flat() : [];
    }
    const bound = this.#reading.bound({ code, node }, frame);
    if (bound) return this.eventsIn(bound.place, bound.frame, depth - 1);
    const definition = node.type === 'Identifier' ? this.#reading.names.variable(code, node)?.defs[0] : undefined;
    return definition?.type === 'Variable' && definition.parent.kind === 'const' && definition.node.init
      ? this.eventsIn({ code, node: definition.node.init }, frame, depth - 1)
      : [];
  }

  #rows(subject: Place, frame: Frame | undefined, called: Place | undefined): readonly WaitsForRow[] {
    const owners = (called ? this.#reading.names.origins(called) : []).flatMap((origin) => {
      const [, path] = /^(.+)#[^#]*$/.exec(origin.path) ?? [];
      return path === undefined ? [] : this.#rowOf({ ...origin, path });
    });
    return [...this.#byType(subject, frame), ...owners].filter(({ events }) => events !== undefined);
  }

  #rowOf(origin: Origin): readonly WaitsForRow[] {
    const row = this.#facts.catalogue.match('waits-for', origin);
    return row ? [row] : [];
  }

  /** By its type, or by the type that what it was given is written with. */
  #byType({ code, node }: Place, frame: Frame | undefined): readonly WaitsForRow[] {
    const { names } = this.#reading;
    const subject: Place = { code, node: bare(node) };
    const own = code === names.judged ? this.#facts.rowOfType('waits-for', subject.node) : undefined;
    const bound = this.#reading.bound(subject, frame);
    const written = annotationsOf(names, subject).flatMap((type) => this.#named(type, DEPTH));
    return [...(own ? [own] : []), ...written, ...(bound ? this.#byType(bound.place, bound.frame) : [])];
  }

  /** The rows of the types that a written one names, by way of aliases. */
  #named({ code, node }: Place, depth: number): readonly WaitsForRow[] {
    if (depth === 0) return [];
    const inner = (type: TSESTree.Node): readonly WaitsForRow[] => this.#named({ code, node: type }, depth - 1);
    if (node.type === 'TSUnionType' || node.type === 'TSIntersectionType') return node.types.flatMap(inner);
    if (node.type !== 'TSTypeReference') return [];
    const rows = typeBindingOrigins(node.typeName, code.parsed.scopeManager).flatMap((origin) => this.#rowOf(origin));
    if (rows.length > 0 || node.typeName.type !== 'Identifier') return rows;
    return this.#reading.names
      .declared({ code, node: node.typeName })
      .flatMap(({ code: other, node: alias }) =>
        alias.type === 'TSTypeAliasDeclaration'
          ? this.#named({ code: other, node: alias.typeAnnotation }, depth - 1)
          : [],
      );
  }

  isOurs(place: Place, frame: Frame | undefined, passed: ReadonlySet<Variable> = new Set()): boolean {
    const { names } = this.#reading;
    const { code } = place;
    const node = bare(place.node);
    if (isBus(node)) return true;
    const bound = this.#reading.bound({ code, node }, frame);
    if (bound) return this.isOurs(bound.place, bound.frame, passed);
    const inner = (from: TSESTree.Node, more = passed): boolean => this.isOurs({ code, node: from }, frame, more);
    switch (node.type) {
      case 'MemberExpression':
        return names.declared({ code, node }).some(isBusField) || inner(node.object);
      case 'CallExpression': {
        const callee = bare(node.callee);
        return callee.type === 'MemberExpression' && inner(callee.object);
      }
      case 'AwaitExpression':
        return inner(node.argument);
      case 'Identifier': {
        const variable = names.variable(code, node);
        const definition = variable?.defs[0];
        if (!variable || !definition || passed.has(variable)) return false;
        // Who goes on to read it does not move it.
        const those = new Set([...passed, variable]);
        const isSeen = frame === undefined || (frame.fn !== NOBODY && !holds(frame.fn, definition.name));
        if (code === names.judged && isSeen && this.#below.uses(variable, those)) return true;
        const init = definition.type === 'Variable' ? definition.node.init : undefined;
        return init != null && inner(init, those);
      }
      default:
        return false;
    }
  }

  /** `worker.postMessage(task)` in the function that waits for the answer. */
  #isCalled(method: string, { code, node }: Place, home: TSESTree.Node | undefined): boolean {
    const text = textOf(code, node);
    return (
      home !== undefined &&
      someInside(home, code.parsed.visitorKeys, 'CallExpression', (call) => {
        const callee = bare(call.callee);
        return (
          callee.type === 'MemberExpression' && lastName(callee) === method && textOf(code, callee.object) === text
        );
      })
    );
  }

  /** Does the file under judgement, or the one that waits, have a server of its own? */
  #serves(code: Code): boolean {
    const { names } = this.#reading;
    return [names.judged, code].some((file) => {
      let serves = this.#serving.get(file);
      if (serves === undefined) {
        serves = [...file.nodes.of('CallExpression'), ...file.nodes.of('NewExpression')].some(
          ({ callee }) => names.row('waits-for', { code: file, node: callee })?.serves === true,
        );
        this.#serving.set(file, serves);
      }
      return serves;
    });
  }
}

function isBusField({ code, node }: Place): boolean {
  return (
    isBusProperty(node) ||
    (node.type === 'PropertyDefinition' && writesTo({ code, node }).some((value) => isBus(value)))
  );
}

function textOf({ parsed }: Code, node: TSESTree.Node): string {
  return parsed.text.slice(...bare(node).range).replace(/[!?]/g, '');
}

/** The types that a variable, a parameter or a field is written with. */
function annotationsOf(names: Names, place: Place<TSESTree.Node>): readonly Place[] {
  const { code, node } = place;
  const typed = (declared: TSESTree.Node | undefined): TSESTree.Node | undefined => {
    switch (declared?.type) {
      case 'Identifier':
      case 'PropertyDefinition':
        return declared.typeAnnotation?.typeAnnotation;
      case 'TSParameterProperty':
        return typed(declared.parameter);
      default:
        return undefined;
    }
  };
  const name = node.type === 'Identifier' ? names.variable(code, node)?.defs[0]?.name : undefined;
  const declared: readonly Place[] = name
    ? [{ code, node: name }]
    : node.type === 'MemberExpression'
      ? names.declared({ code, node })
      : [];
  return declared.flatMap(({ code: other, node: one }) => {
    const type = typed(one);
    return type ? [{ code: other, node: type }] : [];
  });
}
