import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../facts.js';
import type { FunctionNode } from '../parsed-file.js';
import { bare, isFunction, lastName } from '../tree.js';

/** What a name in a template stands for, as the component's script has it. */
export interface Named {
  /** What to ask types about. */
  readonly at: TSESTree.Expression;
  /** The function, where the file has it. */
  readonly fn?: FunctionNode;
}

function inSetup({ parsed }: Facts, name: string): Named | undefined {
  const variable = parsed.scopeManager.scopes.find(({ type }) => type === 'module')?.set.get(name);
  const [definition, ...others] = variable?.defs ?? [];
  if (!definition || others.length > 0 || definition.name.type !== 'Identifier') return undefined;
  const isWrittenAgain = variable?.references.some((reference) => reference.isWrite() && !reference.init);
  const made: TSESTree.Node | null = definition.type === 'Variable' ? definition.node.init : definition.node;
  const fn = isFunction(made) && !isWrittenAgain ? made : undefined;
  return { at: definition.name, ...(fn && { fn }) };
}

const isCalled = ({ computed, key }: Pick<TSESTree.Property, 'computed' | 'key'>, name: string): boolean =>
  !computed && (key.type === 'Identifier' ? key.name === name : 'value' in key && key.value === name);

/** The value under a key of an object. */
function under(object: TSESTree.Node | undefined, name: string): TSESTree.Node | undefined {
  if (object?.type !== 'ObjectExpression') return undefined;
  return object.properties.filter((member) => member.type === 'Property').find((member) => isCalled(member, name))
    ?.value;
}

/** `export default {…}`, `export default defineComponent({…})`, `Vue.extend({…})`. */
function optionsOf({ parsed }: Facts): TSESTree.Node | undefined {
  const exported = parsed.ast.body.find(({ type }) => type === 'ExportDefaultDeclaration');
  if (exported?.type !== 'ExportDefaultDeclaration') return undefined;
  const value = bare(exported.declaration);
  const made = value.type === 'CallExpression' && /^(?:defineComponent|extend)$/.test(lastName(value.callee) ?? '');
  return made ? value.arguments[0] && bare(value.arguments[0]) : value;
}

/** What `setup()` gives in its last statement. */
function givenBySetup(options: TSESTree.Node | undefined): TSESTree.Node | undefined {
  const setup = under(options, 'setup');
  if (!isFunction(setup)) return undefined;
  if (setup.body.type !== 'BlockStatement') return bare(setup.body);
  const last = setup.body.body.at(-1);
  return last?.type === 'ReturnStatement' && last.argument ? bare(last.argument) : undefined;
}

function inOptions(facts: Facts, name: string): Named | undefined {
  const options = optionsOf(facts);
  const method = under(under(options, 'methods'), name) ?? under(givenBySetup(options), name);
  if (isFunction(method)) return { at: method as TSESTree.FunctionExpression, fn: method };
  return method?.type === 'Identifier' ? { at: method } : undefined;
}

/**
 * What a name in a template stands for: what `<script setup>` declares or imports, a method, or what `setup()` gives.
 *
 * @returns nothing where an element around declares the name, or the component has it from elsewhere
 */
export function namedInTemplate(facts: Facts, identifier: TSESTree.Identifier): Named | undefined {
  const { frame } = facts.parsed;
  if (!frame?.template?.names.has(identifier)) return undefined;
  return frame.setup ? inSetup(facts, identifier.name) : inOptions(facts, identifier.name);
}
