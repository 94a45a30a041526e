import type { TSESTree } from '@typescript-eslint/types';
import type { Facts } from '../facts.js';
import { installedVersion } from '../installed-version.js';
import { ownNameOf } from '../own-name.js';
import type { FunctionNode, Listener, ParsedFile } from '../parsed-file.js';
import { bare, isFunction, isTopLevel } from '../tree.js';
import { givesValue, handlersOf } from './handlers.js';

/** Where a template names a function of its component. */
export interface TemplateUse {
  readonly identifier: TSESTree.Identifier;
  /** What the template has for an event there; absent for all else that it computes. */
  readonly listener?: Listener | undefined;
}

/** The name by which the template of its file knows a function, where it does so by `<script setup>`. */
function nameOf({ frame }: ParsedFile, fn: FunctionNode): string | undefined {
  const declared = fn.type === 'FunctionDeclaration' ? fn : fn.parent;
  if (!frame?.template || frame.setup?.of !== 'vue') return undefined;
  if (declared.type !== 'FunctionDeclaration' && declared.type !== 'VariableDeclarator') return undefined;
  const statement = declared.type === 'VariableDeclarator' ? declared.parent : declared;
  return isTopLevel(statement) && declared.id?.type === 'Identifier' ? declared.id.name : undefined;
}

const known = new WeakMap<FunctionNode, readonly TemplateUse[]>();

/** Every place where the template of a Vue component names a function that its set-up declares. */
export function usesInTemplate({ parsed }: Pick<Facts, 'parsed'>, fn: FunctionNode): readonly TemplateUse[] {
  let uses = known.get(fn);
  if (!uses) known.set(fn, (uses = findUses(parsed, fn)));
  return uses;
}

function findUses(parsed: ParsedFile, fn: FunctionNode): TemplateUse[] {
  const name = nameOf(parsed, fn);
  if (name === undefined) return [];
  const { names, listeners } = parsed.frame!.template!;
  return [...names].flatMap((identifier): TemplateUse[] => {
    if (identifier.type !== 'Identifier' || identifier.name !== name) return [];
    const [at] = identifier.range;
    return [{ identifier, listener: listeners.find(({ range: [start, end] }) => start <= at && at < end) }];
  });
}

/** Is what an expression comes to what its function gives, or waited for there? */
function isGivenBy(listener: Listener, node: TSESTree.Node, isStatementGiven: () => boolean): boolean {
  const { parent } = node;
  switch (parent?.type) {
    case 'LogicalExpression':
      return parent.right === node && isGivenBy(listener, parent, isStatementGiven);
    case 'ConditionalExpression':
      return parent.test !== node && isGivenBy(listener, parent, isStatementGiven);
    case 'ExpressionStatement':
      return parent === listener.statements[0] && isStatementGiven();
    case 'AwaitExpression':
      return true;
    case 'ReturnStatement':
      return isFunction(listener.value) && parent.parent === listener.value.body;
    case 'ArrowFunctionExpression':
      return parent === listener.value && parent.body === node;
    default:
      return parent !== undefined && bare(parent) === bare(node) && isGivenBy(listener, parent, isStatementGiven);
  }
}

/** Does Vue get what the function gives that a template names there, by every version that may be installed? */
function isWatched({ parsed }: Pick<Facts, 'parsed'>, { identifier, listener }: TemplateUse): boolean {
  if (!listener) return false;
  if (listener.value === identifier) return true;
  const { parent } = identifier;
  if (parent.type !== 'CallExpression' || parent.callee !== identifier) return false;
  return isGivenBy(listener, parent, () => {
    const rules = handlersOf(installedVersion('vue', parsed.filename));
    return rules.length > 0 && rules.every((one) => givesValue(one, listener, parsed.text));
  });
}

/** Is a function nothing but what a template gives to events, in ways that let Vue see what it gives? */
export function isHandlerOfTemplate(facts: Pick<Facts, 'parsed'>, fn: FunctionNode): boolean {
  const uses = usesInTemplate(facts, fn);
  if (uses.length === 0 || !uses.every((use) => isWatched(facts, use))) return false;
  const declared = fn.type === 'FunctionDeclaration' ? fn : fn.parent.parent;
  return declared?.parent?.type === 'Program' && ownNameOf(facts, fn)?.uses.length === 0;
}
