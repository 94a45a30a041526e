import type { TSESTree } from '@typescript-eslint/types';
import type { Catalogue } from '../../../catalogue/catalogue.js';
import type { ParsedFile } from '../../parsed-file.js';
import { isFunction } from '../../tree.js';
import { elementGivenTo, elementOf, elementOfLoop, resultOfArrayMethod } from './arrays.js';
import { endsAtItsLeft } from './constants.js';
import { anyOf, NOTHING, PLAIN, type ClassNode, type Heir, type Known, type Signature } from './known.js';
import { baseOf, isPromise } from './heritage.js';
import { memberOf } from './members.js';
import { projectFile, type ImportedUnit } from './project-files.js';
import { resultOf } from './results.js';
import { knownOfType, namedType } from './type-nodes.js';
import type { Ask, Types } from './types.js';
import { JudgedUnit, type Bound, type Unit } from './unit.js';

const SIGNATURES = new Set(['FunctionDeclaration', 'TSDeclareFunction']);
/** Further than this, declarations lead nowhere that is worth it. */
const DEEPEST = 24;

/**
 * What declarations say of expressions: annotations, initialisers, classes, imports of project files. Reads the judged
 * file, and of the files that it imports the top level alone.
 */
export class DeclaredTypes implements Types {
  readonly catalogue: Catalogue;
  readonly judged: JudgedUnit;
  readonly straight = new Set<Heir>();
  readonly #known = new Map<TSESTree.Node, Known | undefined>();
  readonly #byOrigin: (callee: TSESTree.Node) => Known | undefined;
  #depth = 0;

  /** @param byOrigin what a call in the judged file gives by the module that its callee comes from */
  constructor(file: ParsedFile, catalogue: Catalogue, byOrigin: (callee: TSESTree.Node) => Known | undefined) {
    this.catalogue = catalogue;
    this.#byOrigin = byOrigin;
    this.judged = new JudgedUnit(file);
  }

  once(node: TSESTree.Node, answer: () => Known | undefined): Known | undefined {
    if (this.#known.has(node)) return this.#known.get(node);
    if (this.#depth >= DEEPEST) return undefined;
    this.#known.set(node, undefined);
    this.#depth += 1;
    const known = answer();
    this.#depth -= 1;
    this.#known.set(node, known);
    return known;
  }

  expression(node: TSESTree.Node, unit: Unit): Known | undefined {
    return this.once(node, () => this.#expression(node, unit));
  }

  #expression(node: TSESTree.Node, unit: Unit): Known | undefined {
    switch (node.type) {
      case 'Literal':
        return node.value === null && node.raw === 'null' ? NOTHING : PLAIN;
      case 'TemplateLiteral':
      case 'UpdateExpression':
      case 'BinaryExpression':
        return PLAIN;
      case 'UnaryExpression':
        return node.operator === 'void' ? NOTHING : PLAIN;
      case 'ArrowFunctionExpression':
      case 'FunctionExpression':
        return { is: 'function', signatures: [node], unit };
      case 'ClassExpression':
        return { is: 'class', node, unit };
      case 'ObjectExpression':
        return { is: 'object', node, unit };
      case 'ArrayExpression':
        return {
          is: 'array',
          elements: node.elements.map((element) =>
            element && element.type !== 'SpreadElement' ? this.expression(element, unit) : undefined,
          ),
        };
      case 'ImportExpression':
        return { is: 'promise', of: undefined };
      case 'Identifier':
        return node.name === 'undefined' ? NOTHING : this.#bound(unit.bound(node, node.name), unit);
      case 'ThisExpression':
        return this.#this(node, unit);
      case 'Super':
        return this.#super(node, unit);
      case 'MemberExpression':
        return this.#member(node, unit);
      case 'CallExpression':
        return this.#call(node, unit);
      case 'TaggedTemplateExpression':
        return resultOf(this, this.expression(node.tag, unit));
      case 'NewExpression':
        return this.#instance(node, unit);
      case 'AwaitExpression':
        return this.awaited(this.expression(node.argument, unit));
      case 'TSAsExpression':
      case 'TSTypeAssertion':
        if (
          node.typeAnnotation.type === 'TSTypeReference' &&
          node.typeAnnotation.typeName.type === 'Identifier' &&
          node.typeAnnotation.typeName.name === 'const'
        )
          return this.expression(node.expression, unit);
        return knownOfType(this, node.typeAnnotation, unit);
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'ChainExpression':
        return this.expression(node.expression, unit);
      case 'AssignmentExpression':
        return node.operator === '=' ? this.expression(node.right, unit) : undefined;
      case 'SequenceExpression':
        return this.expression(node.expressions.at(-1)!, unit);
      case 'LogicalExpression':
        return endsAtItsLeft(node, unit)
          ? this.expression(node.left, unit)
          : anyOf([this.expression(node.left, unit), this.expression(node.right, unit)]);
      case 'ConditionalExpression':
        return anyOf([this.expression(node.consequent, unit), this.expression(node.alternate, unit)]);
      default:
        return undefined;
    }
  }

  awaited(known: Known | undefined): Known | undefined {
    switch (known?.is) {
      case 'promise':
        return known.of;
      case 'any-of':
        return anyOf(known.parts.map((part) => this.awaited(part)));
      case 'instance':
        return isPromise(this, known) || memberOf(this, known, 'then') ? undefined : known;
      default:
        return known;
    }
  }

  /** What a name leads to, in the file that binds it. */
  #bound(bound: Bound | undefined, unit: Unit): Known | undefined {
    if (bound?.is === 'import' && bound.name === '') {
      const file = projectFile(bound.module, unit.filename);
      return file && { is: 'module', unit: file };
    }
    if (bound?.is === 'import')
      return this.imported(bound.module, bound.name, unit, (next, to) => this.#bound(next, to));
    return bound?.is === 'declared' ? this.#declared(bound.nodes, bound.name, unit) : undefined;
  }

  exportOf(file: ImportedUnit, name: string): Known | undefined {
    return this.#exportIn(file, name, (bound, unit) => this.#bound(bound, unit), new Set());
  }

  #declared(nodes: readonly TSESTree.Node[], name: TSESTree.Node | undefined, unit: Unit): Known | undefined {
    const signatures = nodes.filter((node): node is Signature => SIGNATURES.has(node.type));
    if (signatures.length === nodes.length) return { is: 'function', signatures, unit };
    // A class and an interface of one name are one: the class has the value.
    const node = nodes.length === 1 ? nodes[0] : nodes.find(({ type }) => type === 'ClassDeclaration');
    if (!node) return undefined;
    switch (node.type) {
      case 'ClassDeclaration':
      case 'ClassExpression':
        return { is: 'class', node, unit };
      case 'Identifier':
        return this.#parameter(node, unit);
      case 'FunctionExpression':
        return { is: 'function', signatures: [node], unit };
      case 'VariableDeclarator':
        return this.#variable(node, name, unit);
      case 'ArrowFunctionExpression':
      case 'ObjectExpression':
      case 'NewExpression':
        return this.expression(node, unit); // An `export default` of one.
      default:
        return undefined;
    }
  }

  #parameter(node: TSESTree.Identifier, unit: Unit): Known | undefined {
    const annotation = node.typeAnnotation?.typeAnnotation;
    if (annotation) return knownOfType(this, annotation, unit);
    const { parent } = node;
    return parent?.type === 'AssignmentPattern' && parent.left === node
      ? this.expression(parent.right, unit)
      : elementGivenTo(this, node, unit);
  }

  #variable(declarator: TSESTree.VariableDeclarator, name: TSESTree.Node | undefined, unit: Unit): Known | undefined {
    const { id, init } = declarator;
    if (id.type === 'Identifier') {
      if (id.typeAnnotation) return knownOfType(this, id.typeAnnotation.typeAnnotation, unit);
      const known = init ? this.expression(init, unit) : elementOfLoop(this, declarator, unit);
      // `let x = null` may become anything.
      return known?.is === 'nothing' || (known?.is === 'array' && known.elements.length === 0) ? undefined : known;
    }
    if (id.type !== 'ObjectPattern' || !init || !name) return undefined;
    const property = id.properties.find((candidate) => candidate.type === 'Property' && candidate.value === name);
    if (property?.type !== 'Property' || property.computed || property.key.type !== 'Identifier') return undefined;
    const source = id.typeAnnotation
      ? knownOfType(this, id.typeAnnotation.typeAnnotation, unit)
      : this.expression(init, unit);
    return memberOf(this, source, property.key.name);
  }

  #this(node: TSESTree.Node, unit: Unit): Known | undefined {
    let child = node;
    for (let at = node.parent; at; child = at, at = at.parent) {
      if (at.type === 'StaticBlock') return this.#side(at.parent.parent, true, unit);
      if ((at.type === 'PropertyDefinition' || at.type === 'AccessorProperty') && at.value === child)
        return this.#side(at.parent.parent, at.static, unit);
      if (!isFunction(at) || at.type === 'ArrowFunctionExpression') continue;
      const [first] = at.params;
      const method = at.parent;
      if ((first?.type === 'Identifier' && first.name === 'this') || method?.type !== 'MethodDefinition')
        return undefined;
      return this.#side(method.parent.parent, method.static, unit);
    }
    return undefined;
  }

  #side(node: ClassNode, isStatic: boolean, unit: Unit): Known {
    return isStatic ? { is: 'class', node, unit } : { is: 'instance', of: node, unit };
  }

  #super(node: TSESTree.Node, unit: Unit): Known | undefined {
    const self = this.#this(node, unit);
    if (self?.is === 'class') return baseOf(this, self.node, unit);
    if (self?.is !== 'instance' || (self.of.type !== 'ClassDeclaration' && self.of.type !== 'ClassExpression'))
      return undefined;
    const base = baseOf(this, self.of, unit);
    return base && { is: 'instance', of: base.node, unit: base.unit };
  }

  #member(node: TSESTree.MemberExpression, unit: Unit): Known | undefined {
    const { property, object } = node;
    if (node.computed && property.type === 'Literal' && typeof property.value === 'number')
      return elementOf(this.expression(object, unit));
    if (node.computed && property.type !== 'Literal') return undefined;
    const name =
      property.type === 'PrivateIdentifier'
        ? `#${property.name}`
        : property.type === 'Identifier'
          ? property.name
          : property.type === 'Literal'
            ? String(property.value)
            : '';
    const known = memberOf(this, this.expression(object, unit), name);
    return known && node.optional ? { is: 'any-of', parts: [known, NOTHING] } : known;
  }

  #call(call: TSESTree.CallExpression, unit: Unit): Known | undefined {
    const byOrigin = unit === this.judged ? this.#byOrigin(call.callee) : undefined;
    const result =
      byOrigin ?? resultOfArrayMethod(this, call, unit) ?? resultOf(this, this.expression(call.callee, unit));
    const optional = call.optional || (call.callee.type === 'MemberExpression' && call.callee.optional);
    return result && optional ? { is: 'any-of', parts: [result, NOTHING] } : result;
  }

  #instance({ callee }: TSESTree.NewExpression, unit: Unit): Known | undefined {
    if (callee.type === 'Identifier' && callee.name === 'Promise')
      return unit.bound(callee, 'Promise')?.is === 'global' ? { is: 'promise', of: undefined } : undefined;
    const known = this.expression(callee, unit);
    return known?.is === 'class' ? { is: 'instance', of: known.node, unit: known.unit } : undefined;
  }

  named(name: TSESTree.Identifier, unit: Unit): Known | undefined {
    return namedType(this, name, unit);
  }

  imported<T>(module: string, name: string, from: Unit, ask: Ask<T>, seen = new Set<string>()): T | undefined {
    const file = projectFile(module, from.filename);
    return file && this.#exportIn(file, name, ask, seen);
  }

  #exportIn<T>(file: ImportedUnit, name: string, ask: Ask<T>, seen: Set<string>): T | undefined {
    const key = `${file.filename} ${name}`;
    if (seen.has(key)) return undefined;
    seen.add(key);
    const exported = file.exports.get(name);
    if (!exported) {
      const found = file.stars
        .map((star) => this.imported(star, name, file, ask, seen))
        .filter((one) => one !== undefined);
      return found.length === 1 ? found[0] : undefined;
    }
    if ('module' in exported) return this.imported(exported.module, exported.name, file, ask, seen);
    if ('node' in exported) return ask({ is: 'declared', nodes: [exported.node] }, file);
    const bound = file.declared(exported.local);
    return bound?.is === 'import' ? this.imported(bound.module, bound.name, file, ask, seen) : ask(bound, file);
  }
}
