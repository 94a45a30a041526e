import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { owningManifest } from '../../analysis/installed-version.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { memberOfProcess, printsTo } from '../../analysis/process.js';
import { bare, childrenOf, isFunction, lastName } from '../../analysis/tree.js';
import { functionIn, type Place } from '../../analysis/waits-for/code.js';
import { Names } from '../../analysis/waits-for/names.js';

/**
 * What becomes of a failure in the code that is given it: the process fails by it, or it goes on as a failure; it is
 * printed, or dropped, and that is all; or it is not seen.
 */
export type Fate = 'fails' | 'printed' | 'dropped' | 'unknown';

/** A call that ends the process, or sets how it will end, as a success. */
export type EndsWell = TSESTree.CallExpression | TSESTree.AssignmentExpression;

/** What was read of some code. */
export interface Read {
  readonly fate: Fate;
  /** Where it ends the process with code 0, in the file under judgement. */
  readonly endsWell: readonly EndsWell[];
}

/** Names of functions that may well end a process; such names silence, and never accuse. */
const MAY_END = /exit|fail|abort|die|kill|bail|panic|fatal|error|help|usage|quit|terminate|crash|throw|reject/i;
/** Ways to end the process, or to say how it ends. */
const ENDS = /^(?:exit|exitCode|reallyExit|abort|kill)$/;
const DEPTH = 6;

const worse = (one: Fate, other: Fate): Fate =>
  (['fails', 'unknown', 'printed', 'dropped'] as const).find((fate) => fate === one || fate === other)!;

const isZero = (code: TSESTree.Node | undefined): boolean =>
  code === undefined ||
  (code.type === 'Literal' && (code.value === 0 || code.value === '0')) ||
  (code.type === 'Identifier' && code.name === 'undefined');

/** Reads what code does with a failure. */
export class FateReader {
  readonly #names: Names;
  readonly #trustsPackages: boolean;
  readonly #open = new Set<TSESTree.Node>();
  #endsWell: EndsWell[] = [];

  /** @param trustsPackages what a package's function does that is not given the failure is no more than cleaning up */
  constructor(facts: FileFacts, trustsPackages = true) {
    this.#names = Names.of(facts);
    this.#trustsPackages = trustsPackages;
  }

  /** Of a block or expression of the file under judgement; `failure` are the names that it knows the failure by. */
  of(node: TSESTree.Node, failure: readonly TSESTree.Node[] = []): Read {
    this.#endsWell = [];
    const fate = this.#read({ code: this.#names.judged, node }, failure, false);
    return { fate, endsWell: this.#endsWell };
  }

  /** Of a handler that is given a failure: a function that is written there, or a name. */
  ofHandler(handler: TSESTree.Node): Read {
    this.#endsWell = [];
    return { fate: this.#handler({ code: this.#names.judged, node: bare(handler) }), endsWell: this.#endsWell };
  }

  #handler(place: Place): Fate {
    const { code, node } = place;
    if (isFunction(node)) return this.#function({ code, node });
    if (node.type === 'CallExpression' && lastName(node.callee) === 'bind' && node.callee.type === 'MemberExpression')
      return this.#handler({ code, node: bare(node.callee.object) });
    if (node.type !== 'Identifier' && node.type !== 'MemberExpression') return 'unknown';
    if (printsTo(code.parsed, node)) return 'printed';
    return memberOfProcess(code.parsed, node) === undefined ? this.#followed(place) : 'fails';
  }

  #function({ code, node: fn }: Place<FunctionNode>): Fate {
    if (this.#open.has(fn)) return 'dropped';
    if (this.#open.size >= DEPTH) return 'unknown';
    this.#open.add(fn);
    try {
      return this.#read({ code, node: fn.body }, fn.params, false);
    } finally {
      this.#open.delete(fn);
    }
  }

  /** What the functions do that a name stands for, in this file or another. */
  #followed(place: Place): Fate {
    const fns = this.#names.declared(place).map(({ code, node }) => ({ code, node: functionIn(node) }));
    if (fns.length === 0 || fns.some(({ node }) => node === undefined)) return 'unknown';
    return fns.map(({ code, node }) => this.#function({ code, node: node! })).reduce(worse, 'dropped');
  }

  /** @param isValue what it gives is used, so that it comes back */
  #read(place: Place, failure: readonly TSESTree.Node[], isValue: boolean): Fate {
    const { code, node } = place;
    const inner = (child: TSESTree.Node, value = isValue): Fate => this.#read({ code, node: child }, failure, value);
    const all = (children: readonly TSESTree.Node[], value = isValue): Fate =>
      children.map((child) => inner(child, value)).reduce(worse, 'dropped');
    switch (node.type) {
      case 'ThrowStatement':
        return 'fails';
      case 'BlockStatement':
        // A comment in place of code says why there is none.
        return node.body.length === 0 && saysWhy(place) ? 'unknown' : all(node.body);
      case 'CallExpression':
        return this.#call({ code, node }, failure, isValue, all);
      case 'ImportExpression':
        return isValue ? inner(node.source) : 'unknown';
      case 'AssignmentExpression':
        return this.#assignment({ code, node }, inner);
      case 'Identifier':
      case 'MemberExpression':
        if (ENDS.test(memberOfProcess(code.parsed, node) ?? '')) return 'fails';
        return node.type === 'MemberExpression' ? inner(node.object) : 'dropped';
      case 'NewExpression':
      case 'TaggedTemplateExpression':
        return isValue ? all(childrenOf(node, code.parsed.visitorKeys), true) : 'unknown';
      case 'UpdateExpression':
      case 'YieldExpression':
        return 'unknown';
      case 'VariableDeclaration':
        return all(childrenOf(node, code.parsed.visitorKeys), true);
      case 'IfStatement':
        return worse(inner(node.test, true), all([node.consequent, ...(node.alternate ? [node.alternate] : [])]));
      case 'ReturnStatement':
        return node.argument ? inner(node.argument) : 'dropped';
      case 'ConditionalExpression':
        return worse(inner(node.test, true), all([node.consequent, node.alternate]));
      default:
        return all(childrenOf(node, code.parsed.visitorKeys));
    }
  }

  #assignment(
    { code, node }: Place<TSESTree.AssignmentExpression>,
    inner: (child: TSESTree.Node, value?: boolean) => Fate,
  ): Fate {
    if (memberOfProcess(code.parsed, node.left) !== 'exitCode') return worse('unknown', inner(node.right, true));
    if (node.operator !== '=' || !isZero(node.right)) return 'fails';
    this.#noteEnd({ code, node });
    return 'dropped';
  }

  #noteEnd({ code, node }: Place<EndsWell>): void {
    if (code === this.#names.judged) this.#endsWell.push(node);
  }

  #call(
    { code, node: call }: Place<TSESTree.CallExpression>,
    failure: readonly TSESTree.Node[],
    isValue: boolean,
    all: (children: readonly TSESTree.Node[], value?: boolean) => Fate,
  ): Fate {
    const callee = bare(call.callee);
    const member = memberOfProcess(code.parsed, callee);
    if (member === 'exit') {
      if (!isZero(call.arguments[0])) return 'fails';
      this.#noteEnd({ code, node: call });
      return 'dropped';
    }
    if (printsTo(code.parsed, callee)) return worse('printed', all(call.arguments, true));
    if (member !== undefined) return 'unknown';
    if (isFunction(callee)) return worse(this.#function({ code, node: callee }), all(call.arguments));
    const given = all(call.arguments, isValue);
    const followed = this.#followed({ code, node: callee });
    if (followed !== 'unknown') return worse(followed, given);
    if (callee.type === 'MemberExpression' && given !== 'fails' && all([callee.object], true) === 'fails')
      return 'fails';
    const name = lastName(callee) ?? '';
    const mayEnd = MAY_END.test(name);
    if (isValue) return mayEnd ? worse('unknown', given) : given;
    const own = owningManifest(code.parsed.filename)?.name;
    const isOfPackage =
      this.#trustsPackages &&
      this.#names.origins({ code, node: callee }).some(({ package: owner }) => owner !== '' && owner !== own);
    return !mayEnd && isOfPackage && !this.#namesFailure({ code, node: call }, failure)
      ? given
      : worse('unknown', given);
  }

  /** Is the failure, or something of it, given to a call? */
  #namesFailure({ code, node: call }: Place<TSESTree.CallExpression>, failure: readonly TSESTree.Node[]): boolean {
    const names = new Set(failure.flatMap(namesIn));
    const madeOf = (name: TSESTree.Identifier): TSESTree.Node | null | undefined => {
      const [definition] = this.#names.variable(code, name)?.defs ?? [];
      return definition?.type === 'Variable' ? definition.node.init : undefined;
    };
    const mentions = (node: TSESTree.Node, depth: number): boolean => {
      if (node.type !== 'Identifier')
        return childrenOf(node, code.parsed.visitorKeys).some((child) => mentions(child, depth));
      const made = depth > 0 && !names.has(node.name) ? madeOf(node) : undefined;
      return names.has(node.name) || (made ? mentions(made, depth - 1) : false);
    };
    return call.arguments.some((argument) => mentions(argument, 3));
  }
}

const saysWhy = ({ code, node: { range } }: Place): boolean =>
  (code.parsed.ast.comments ?? []).some((comment) => range[0] < comment.range[0] && comment.range[1] < range[1]);

/** The names that a parameter or a `catch` binds. */
function namesIn(pattern: TSESTree.Node): string[] {
  switch (pattern.type) {
    case 'Identifier':
      return [pattern.name];
    case 'AssignmentPattern':
      return namesIn(pattern.left);
    case 'RestElement':
      return namesIn(pattern.argument);
    case 'ArrayPattern':
      return pattern.elements.flatMap((element) => (element ? namesIn(element) : []));
    case 'ObjectPattern':
      return pattern.properties.flatMap((property) =>
        namesIn(property.type === 'Property' ? property.value : property.argument),
      );
    default:
      return [];
  }
}
