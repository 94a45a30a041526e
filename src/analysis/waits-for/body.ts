import type { TSESTree } from '@typescript-eslint/types';
import type { FunctionNode } from '../parsed-file.js';
import { bare, childrenOf, isFunction, lastName, someInside } from '../tree.js';
import { isBus } from './buses.js';
import { functionIn, hopAt, type Code, type Place } from './code.js';
import { deferredIn } from './deferred.js';
import { isOutside, type Frame, type Reading } from './frame.js';
import { classAround, type Names } from './names.js';
import { isEndless, isNever, isPoll } from './polls.js';
import { isOld, ITSELF, UNKNOWN, type Settling } from './settling.js';

/** As collections and caches call what keeps a value; another method may do anything with it. */
const KEEPS = new Set(['add', 'push', 'put', 'set', 'splice', 'unshift']);

/** The waits in the body of a function, nested ones aside. */
export class Body {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** What the body of a function waits for, one after the other. */
  *waits({ code, node: body }: Place, frame: Frame, isResult: boolean): Generator<Settling> {
    const { visitorKeys } = code.parsed;
    const pending: TSESTree.Node[] = [body];
    for (let node = pending.pop(); node; node = pending.pop()) {
      if (isFunction(node) || node.type === 'ClassBody') continue;
      const at = (inner: TSESTree.Node): Place => ({ code, node: inner });
      if (node.type === 'AwaitExpression') yield this.#reading.expression(at(node.argument), frame);
      else if (node.type === 'ForOfStatement' && node.await) yield this.#stream(at(node.right), frame);
      else if (node.type === 'ReturnStatement' && node.argument && !isOddNever(node.argument, frame))
        yield this.#returned(at(node.argument), frame, isResult);
      else if (isEndless(code, node)) yield { waitsFor: 'elsewhere', chain: [{ ...hopAt(at(node)), isEndless: true }] };
      else if (isPoll(code, node) && !this.#isHosts(at(node), frame)) yield this.#reading.held(at(node));
      pending.push(...childrenOf(node, visitorKeys).reverse());
    }
  }

  /** Does a loop wait for what a host counts: `while (this.socket.bufferedAmount > 0)`? */
  #isHosts({ code, node: loop }: Place, frame: Frame): boolean {
    const test = 'test' in loop ? loop.test : null;
    return (
      test != null &&
      someInside(
        test,
        code.parsed.visitorKeys,
        'MemberExpression',
        ({ object }) => object.type === 'MemberExpression' && this.#reading.hosts.moves({ code, node: object }, frame),
      )
    );
  }

  #returned(place: Place, frame: Frame, isResult: boolean): Settling {
    const node = bare(place.node);
    if (node.type === 'MemberExpression' && isAskedBefore(place.code, node)) return UNKNOWN;
    const isNamed = node.type === 'Identifier' || node.type === 'MemberExpression';
    if (frame.fn.async || frame.fn.generator) {
      // A value that was awaited before; promises are returned by calls.
      if (isNamed || node.type === 'AwaitExpression') return ITSELF;
      return this.#reading.expression(place, frame);
    }
    if (
      isNamed &&
      isResult &&
      (isOutside(this.#reading.names, { code: place.code, node }) || this.#isKept({ code: place.code, node }))
    )
      return this.#old(place, frame);
    return this.#reading.expression(place, frame, isResult);
  }

  /** A promise that was there before: it settles by itself where nothing else is ever put there, and that does. */
  #old(place: Place, frame: Frame): Settling {
    if (this.#reading.kindOf(place) === 'plain') return ITSELF;
    const settling = this.#reading.expression(place, frame);
    if (settling.waitsFor === 'elsewhere' && !isOld(settling)) return this.#reading.held(place);
    const endsByItself = settling.waitsFor === 'itself' && isConstant(this.#reading.names, place);
    return endsByItself ? settling : this.#reading.old(place);
  }

  /** A promise that is put somewhere before it is returned: the next caller may get the same. */
  #isKept({ code, node }: Place): boolean {
    return (
      this.#reading.names.variable(code, node)?.references.some(({ identifier }) => {
        const { parent } = identifier as TSESTree.Node;
        if (parent?.type === 'AssignmentExpression') return parent.right === identifier;
        if (parent?.type !== 'CallExpression' || parent.callee === identifier) return false;
        return KEEPS.has(lastName(parent.callee) ?? '') && bare(parent.callee).type === 'MemberExpression';
      }) ?? false
    );
  }

  /** What `for await` reads comes from somebody, who also ends it. */
  #stream(place: Place, frame: Frame): Settling {
    const node = bare(place.node);
    const own = node.type === 'ThisExpression' ? iteratorOf(place) : undefined;
    if (own) return this.#reading.ran(own, [], frame, false);
    if (node.type === 'ArrayExpression') return this.#reading.expression(place, frame);
    if (node.type === 'CallExpression') {
      const made = this.#reading.expression(place, frame);
      if (made.waitsFor !== 'unknown') return made;
    }
    if (this.#reading.subjects.isOwn(place, frame)) return UNKNOWN;
    return isBus(node) ? this.#reading.held(place) : this.#reading.old(place);
  }
}

/** The function that makes what `for await (… of this)` reads. */
function iteratorOf({ code, node }: Place): Place<FunctionNode> | undefined {
  const member = classAround(node)?.body.find(
    (one) => one.type === 'MethodDefinition' && one.computed && lastName(one.key) === 'asyncIterator',
  );
  const fn = functionIn(member);
  return fn && { code, node: fn };
}

/** Does a name stand for one value: a constant, a read-only field, a deferred of this function? */
function isConstant(names: Names, place: Place): boolean {
  const { code } = place;
  const node = bare(place.node);
  if (node.type === 'Identifier') {
    const definition = names.variable(code, node)?.defs[0];
    return definition?.type === 'Variable' && definition.parent.kind === 'const';
  }
  if (node.type !== 'MemberExpression') return false;
  if (bare(node.object).type === 'Identifier') return deferredIn(names, { code, node }) !== undefined;
  const fields = names.declared(place);
  return fields.length > 0 && fields.every((field) => field.node.type === 'PropertyDefinition' && field.node.readonly);
}

/** One way out of several that gives a promise which never settles: what goes on does so on the others. */
function isOddNever(returned: TSESTree.Expression, { fn }: Frame): boolean {
  const statement = returned.parent?.type === 'ReturnStatement' ? returned.parent : undefined;
  const isOnly = fn.body.type === 'BlockStatement' && statement?.parent === fn.body;
  return !isOnly && isNever(returned);
}

/** `if (once.isCalled) return once.promise;`: what the thing says of itself, that its work has begun, decides. */
function isAskedBefore({ parsed }: Code, { object, parent }: TSESTree.MemberExpression): boolean {
  const test = branchTest(parent);
  if (!test || parent.type !== 'ReturnStatement' || object.type !== 'MemberExpression') return false;
  const { text, visitorKeys } = parsed;
  const name = text.slice(...object.range);
  return someInside(test, visitorKeys, 'MemberExpression', (asked) => text.slice(...asked.object.range) === name);
}

/** The condition that a statement is alone to depend on. */
function branchTest(statement: TSESTree.Node): TSESTree.Expression | undefined {
  const { parent } = statement;
  const branch = parent?.type === 'BlockStatement' ? parent : statement;
  return branch.parent?.type === 'IfStatement' && branch.parent.consequent === branch ? branch.parent.test : undefined;
}
