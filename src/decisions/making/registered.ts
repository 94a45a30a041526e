import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import type { FunctionNode } from '../../analysis/parsed-file.js';
import { bare, isFunction, lastName } from '../../analysis/tree.js';
import { functionIn, type Code, type Place } from '../../analysis/waits-for/code.js';
import { returnsOf } from '../../analysis/waits-for/fields.js';
import { Names } from '../../analysis/waits-for/names.js';
import { lastNameOf, plainPath } from '../../catalogue/origin.js';
import type { DispatcherRow } from '../../catalogue/row.js';

/** A call of a method, with what it is called on. */
export interface MethodCall {
  readonly call: TSESTree.CallExpression;
  readonly callee: TSESTree.MemberExpression;
}

export function methodCalls({ nodes }: Code, names: ReadonlySet<string>): MethodCall[] {
  return nodes.of('CallExpression').flatMap((call) => {
    const callee = bare(call.callee);
    return callee.type === 'MemberExpression' && names.has(lastName(callee) ?? '') ? [{ call, callee }] : [];
  });
}

/** What functions are registered with: a variable, or the expression that makes it, in the file that has it. */
interface Part {
  readonly code: Code;
  readonly key: object;
}

/** So many of them are looked at: a command line has no more. */
const MOST = 100;

/** Finds what is registered with a command line: in its own file, in what it adopts, and by functions that it is given to. */
export class Registered {
  readonly #facts: FileFacts;
  readonly #names: Names;
  readonly #row: DispatcherRow;

  constructor(facts: FileFacts, row: DispatcherRow) {
    this.#facts = facts;
    this.#names = Names.of(facts);
    this.#row = row;
  }

  /** Is an asynchronous function among what is registered with the receiver of a call? */
  holdsAsync(receiver: TSESTree.Node): boolean {
    const registers = new Set([lastNameOf(this.#row.registers)]);
    const parts = this.#starts({ code: this.#names.judged, node: receiver });
    for (let at = 0; at < parts.length && at < MOST; at++) {
      const part = parts[at]!;
      if (methodCalls(part.code, registers).some((call) => this.#registersAsync(part, call))) return true;
      for (const more of [...this.#adopted(part), ...this.#given(part)])
        if (!parts.some(({ key }) => key === more.key)) parts.push(more);
    }
    return false;
  }

  /** Is the function asynchronous that a call registers, or does it give what another one promises: `() => build()`? */
  isAsync({ code, node }: Place): boolean {
    const handler = bare(node);
    const fn = this.#functionOf({ code, node: handler });
    if (!fn || fn.async) return fn !== undefined && !fn.generator;
    const { body } = fn;
    if (fn !== handler || body.type === 'BlockStatement') return false;
    if (code === this.#names.judged) return this.#facts.oracle.values([body])[0]?.kind === 'promise';
    return body.type === 'CallExpression' && this.#functionOf({ code, node: bare(body.callee) })?.async === true;
  }

  #functionOf({ code, node }: Place): FunctionNode | undefined {
    if (isFunction(node)) return node;
    const [place, ...more] = this.#names.declared({ code, node });
    return more.length === 0 ? functionIn(place?.node) : undefined;
  }

  #registersAsync({ code, key }: Part, { call, callee }: MethodCall): boolean {
    const handler = call.arguments[this.#row.handler];
    const { module, registers } = this.#row;
    return (
      handler !== undefined &&
      this.isAsync({ code, node: handler }) &&
      this.#starts({ code, node: callee }).some((start) => start.key === key) &&
      this.#names
        .origins({ code, node: callee })
        .some(({ package: owner, path }) => module.includes(owner) && plainPath(path) === registers)
    );
  }

  /** What a part takes in: `addCommand(build)`. */
  #adopted({ code, key }: Part): Part[] {
    return methodCalls(code, new Set(this.#row.adopts)).flatMap(({ call, callee }) =>
      this.#starts({ code, node: callee }).some((start) => start.key === key)
        ? call.arguments.flatMap((argument) => this.#starts({ code, node: argument }))
        : [],
    );
  }

  /** The parameters that a part is given as: `program` of `registerBuild(program)`. */
  #given({ code, key }: Part): Part[] {
    return code.nodes.of('CallExpression').flatMap((call) =>
      call.arguments.flatMap((argument, index): Part[] => {
        if (argument.type !== 'Identifier' && argument.type !== 'CallExpression') return [];
        if (!this.#starts({ code, node: argument }).some((one) => one.key === key)) return [];
        return this.#names.declared({ code, node: call.callee }).flatMap(({ code: other, node }): Part[] => {
          const fn = functionIn(node);
          const [parameter, ...more] = (fn && other.parsed.scopeManager.getDeclaredVariables(fn)) ?? [];
          const variable = [parameter, ...more].find((one) => one && one.identifiers[0] === fn?.params[index]);
          return variable ? [{ code: other, key: variable }] : [];
        });
      }),
    );
  }

  /** Where a chain of calls starts: `program` of `program.command('x').action(f)`, through what keeps or makes its links. */
  #starts(chain: Place, seen: ReadonlySet<object> = new Set()): Part[] {
    const { code } = chain;
    for (let at = bare(chain.node); ; ) {
      if (at.type === 'MemberExpression' && at.object.type === 'ThisExpression') {
        const [own] = this.#names.declared({ code, node: at });
        return [{ code, key: own?.node ?? at }];
      }
      if (at.type === 'MemberExpression') at = bare(at.object);
      else if (at.type === 'CallExpression' && bare(at.callee).type === 'MemberExpression') at = bare(at.callee);
      else if (at.type === 'Identifier' || at.type === 'CallExpression') return this.#made({ code, node: at }, seen);
      else return [{ code, key: at }];
    }
  }

  /** What a name is the value of, or a function gives; the name's own variable, or the call, where that is not seen. */
  #made({ code, node }: Place<TSESTree.Identifier | TSESTree.CallExpression>, seen: ReadonlySet<object>): Part[] {
    const name = node.type === 'CallExpression' ? bare(node.callee) : node;
    const variable = this.#names.variable(code, name);
    const own = (node.type === 'Identifier' ? variable : undefined) ?? node;
    if (seen.has(own)) return [{ code, key: own }];
    const more = new Set([...seen, own]);
    const made = this.#names.declared({ code, node: name }).flatMap(({ code: other, node: declared }): Part[] => {
      const fn = functionIn(declared);
      const values =
        node.type !== 'CallExpression'
          ? valueOf(declared).map((value): Place => ({ code: other, node: value }))
          : fn
            ? returnsOf({ code: other, node: fn })
            : [];
      return values.flatMap((value) => this.#starts(value, more));
    });
    return made.length > 0 ? made : [{ code, key: own }];
  }
}

/** What a declaration's name stands for from the start. */
function valueOf(declared: TSESTree.Node): TSESTree.Node[] {
  if (declared.type !== 'VariableDeclarator') return declared.type === 'Identifier' ? [] : expressionOf(declared);
  return declared.id.type === 'Identifier' && declared.init ? [declared.init] : [];
}

/** `export default new Command()`. */
const expressionOf = (node: TSESTree.Node): TSESTree.Node[] =>
  node.type === 'NewExpression' || node.type === 'CallExpression' ? [node] : [];
