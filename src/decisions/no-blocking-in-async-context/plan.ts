import type { TSESTree } from '@typescript-eslint/types';
import type { BlockingCall } from '../../analysis/blocking/calls.js';
import type { FileFacts } from '../../analysis/file-facts.js';
import { bare, findInside, lastName } from '../../analysis/tree.js';
import { isTypeScript } from '../../analysis/typescript-file.js';
import type { Sibling } from '../../catalogue/blocking-row.js';
import type { Plan, RefusalReason, Step } from '../../plans/plan.js';
import type { Settings } from '../../settings/settings.js';
import { refusalFor } from '../making/hindrance.js';
import { unusedName } from '../making/import-of.js';
import { plan, refuse, rewrite } from '../making/plans.js';
import { waitInside } from '../making/run-inside.js';
import { unusedImports } from '../making/unused-imports.js';
import { waited } from '../making/wait.js';
import { isCheckThenAct } from './race.js';
import { siblingOf } from './sibling.js';

/** What a person can do where the place is in the way. */
export const WAYS_OUT: ReadonlyMap<RefusalReason, string> = new Map([
  [
    'synchronous-function',
    'make it async, await the sibling in it, and let its callers follow: `async-boundary migrate propagate-async <file>#<function>`',
  ],
  ['void-callback', 'make it async, await the sibling in it, and catch there what rejects'],
]);
const DESCRIPTOR = 'open the file with `open` of node:fs/promises, and await the methods of its `FileHandle`';

function keyName({ key, computed }: TSESTree.Property): string | undefined {
  if (computed) return undefined;
  return key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : undefined;
}

/** Options as they are written; `unknown` where they are not written here. */
function optionsOf(call: TSESTree.CallExpression, { options }: Sibling): TSESTree.Property[] | 'unknown' {
  if (!options) return [];
  const found = call.arguments.slice(1, options.argument + 1).filter(({ type }) => type !== 'ArrayExpression');
  const last = found.at(-1);
  if (last?.type === 'ObjectExpression') {
    const properties = last.properties.filter((property) => property.type === 'Property');
    return properties.length === last.properties.length && properties.every((one) => keyName(one) !== undefined)
      ? properties
      : 'unknown';
  }
  return call.arguments[options.argument] || (last && last.type !== 'Identifier') ? 'unknown' : [];
}

/** `0`, `process.stdin.fd`, a name that `openSync` or a number gave: a file that is open already. */
function isDescriptor(facts: FileFacts, argument: TSESTree.CallExpressionArgument | undefined): boolean {
  const node = argument && bare(argument);
  if (!node) return false;
  if (node.type === 'Literal') return typeof node.value === 'number';
  if (node.type === 'MemberExpression') return node.property.type === 'Identifier' && node.property.name === 'fd';
  const definition = node.type === 'Identifier' ? facts.variable(node)?.defs[0] : undefined;
  if (!definition) return false;
  if (
    definition.name.type === 'Identifier' &&
    definition.name.typeAnnotation?.typeAnnotation.type === 'TSNumberKeyword'
  )
    return true;
  const value = definition.type === 'Variable' ? definition.node.init : undefined;
  if (value?.type !== 'CallExpression') return value ? isDescriptor(facts, value) : false;
  return facts.bindings(value.callee).some(({ path }) => path.endsWith('openSync'));
}

/** Does a `catch` around it read what only the error of a synchronous child process has? */
function readsStatus(facts: FileFacts, call: TSESTree.Node): boolean {
  for (let child = call, at = call.parent; at; child = at, at = at.parent) {
    if (at.type === 'TryStatement' && at.block === child && at.handler)
      return (
        findInside(
          at.handler.body,
          facts.parsed.visitorKeys,
          (node) =>
            node.type === 'MemberExpression' &&
            node.property.type === 'Identifier' &&
            (node.property.name === 'status' || node.property.name === 'output'),
        ) !== undefined
      );
  }
  return false;
}

const UTF8 = /^(['"])utf-?8\1$/;

/** The steps that give the text where the call gave it; nothing where the call gives bytes that somebody uses. */
function textSteps(
  facts: FileFacts,
  call: TSESTree.CallExpression,
  options: readonly TSESTree.Property[],
  taking: string,
): readonly Step[] | undefined {
  const take: Step = { verb: 'wrap', node: call, before: '', after: taking, result: 'call', operand: 'call' };
  const encoding = options.find((one) => keyName(one) === 'encoding')?.value;
  if (encoding) {
    const isText = encoding.type === 'Literal' && typeof encoding.value === 'string' && encoding.value !== 'buffer';
    return isText ? [take] : undefined;
  }
  if (facts.sink(call).kind === 'dropped') return [];
  const { parent } = call;
  const turned = parent.type === 'MemberExpression' && lastName(parent) === 'toString' ? parent.parent : undefined;
  if (turned?.type !== 'CallExpression' || turned.callee !== parent) return undefined;
  return turned.arguments.every((argument) => UTF8.test(facts.textOf(argument)))
    ? [take, { verb: 'unwrap', node: turned, keep: call }]
    : undefined;
}

/**
 * An import that was there for one name alone, which goes, becomes the import of the name that comes, where that is not
 * there yet.
 */
function exchanged(facts: FileFacts, added: readonly Step[], left: readonly Step[]): readonly Step[] {
  const [drop] = left;
  if (added.length === 0) return left;
  if (drop?.verb !== 'drop-import' || drop.node.type !== 'ImportDeclaration') return [...added, ...left];
  const { source, specifiers } = drop.node;
  const isImported = (module: string): boolean =>
    facts.nodes.of('ImportDeclaration').some((one) => one !== drop.node && one.source.value === module);
  const comes = added.find((step) => step.verb === 'add-import' && !isImported(step.module));
  if (comes?.verb !== 'add-import') return [...added, ...left];
  const [specifier, ...others] = specifiers;
  if (specifier?.type !== 'ImportSpecifier' || others.length > 0 || comes.form !== 'named') return added;
  const quote = source.raw[0]!;
  const texts: readonly (readonly [TSESTree.Node, string])[] = [
    [specifier, comes.name === comes.local ? comes.name : `${comes.name} as ${comes.local}`],
    [source, `${quote}${comes.module}${quote}`],
  ];
  return [
    ...added.filter((step) => step !== comes),
    ...texts.map(([node, text]): Step => ({ verb: 'replace', node, text, binding: 'primary' })),
  ];
}

/** A blocking call as the promise of its sibling. */
export interface Asynchronous {
  /** What leaves the promise in the call's place. */
  readonly replaced: readonly Step[];
  /** What takes the text out of what the promise gives, once that is there. */
  readonly taken: readonly Step[];
  /** The same inside of the promise, which then gives the text itself. */
  readonly takenInside: readonly Step[];
  /** Imports that it needs. */
  readonly imports: readonly Step[];
}

/** A promise by hand around a call that takes a callback, where `promisify` makes none. */
function aroundCallback(facts: FileFacts, call: TSESTree.CallExpression, { gives }: Sibling): readonly Step[] {
  const last = call.arguments.at(-1);
  if (gives === undefined || !last) return [];
  const [resolve, reject, error, result] = ['resolve', 'reject', 'error', 'result'].map((name) =>
    unusedName(facts, name, call),
  );
  const type = isTypeScript(facts.parsed.filename) ? `<${gives}>` : '';
  const callback = `(${error}, ${result}) => (${error} ? ${reject}(${error}) : ${resolve}(${result}))`;
  return [
    { verb: 'insert', node: last, where: 'after', text: `, ${callback}` },
    {
      verb: 'wrap',
      node: call,
      before: `new Promise${type}((${resolve}, ${reject}) => `,
      after: ')',
      result: 'call',
      operand: 'assignment',
    },
  ];
}

/** What a blocking call becomes for whoever waits, wherever that is; or why nothing does the same. */
export function asynchronously(facts: FileFacts, { call, row }: BlockingCall): Asynchronous | Plan {
  const { sibling, instead } = row;
  const otherwise = (): Plan => refuse('no-asynchronous-sibling', [], instead);
  if (!sibling) return otherwise();
  if (row.file && isDescriptor(facts, call.arguments[0])) return refuse('no-asynchronous-sibling', [], DESCRIPTOR);
  if (call.arguments.some(({ type }) => type === 'SpreadElement') || call.optional) return otherwise();
  const options = optionsOf(call, sibling);
  if (options === 'unknown' || options.some((one) => sibling.options?.unknown.includes(keyName(one) ?? '')))
    return otherwise();
  const { textUnder: key } = sibling;
  const taken = key === undefined ? [] : textSteps(facts, call, options, `.${key}`);
  const takenInside = key === undefined ? [] : textSteps(facts, call, options, `.then(({ ${key} }) => ${key})`);
  if (!taken || !takenInside || (key !== undefined && readsStatus(facts, call))) return otherwise();
  const { local, steps } = siblingOf(facts, call.callee, sibling);
  const named: Step = { verb: 'replace', node: call.callee, text: local, binding: 'primary' };
  return { replaced: [named, ...aroundCallback(facts, call, sibling)], taken, takenInside, imports: steps };
}

/** Imports as they are once these calls have become those of their siblings. */
export function importsAfter(
  facts: FileFacts,
  calls: readonly TSESTree.CallExpression[],
  added: readonly Step[],
): readonly Step[] {
  const callees = namesOf(calls);
  return exchanged(facts, added, callees.length > 0 ? unusedImports(facts, callees) : []);
}

/** The names that go with these calls; what stands before a dot is still needed there. */
export const namesOf = (calls: readonly TSESTree.CallExpression[]): readonly TSESTree.Node[] =>
  calls.flatMap(({ callee }) => (callee.type === 'Identifier' ? [callee] : []));

/** The sibling called in place of a blocking call, and waited for. */
export function planBlocking(
  facts: FileFacts,
  settings: Settings,
  blocking: BlockingCall,
  all: readonly BlockingCall[],
): Plan {
  const { call, row } = blocking;
  const made = asynchronously(facts, blocking);
  if ('kind' in made) return made;
  const suspension = facts.suspendsWith(call);
  const { replaced, taken, imports } = made;
  const title = `Await \`${row.sibling?.name ?? ''}\` instead of blocking`;
  const steps = waited(facts, suspension, call) ?? waitInside(facts, settings, suspension, call);
  if (!steps) {
    const reason = suspension.with === 'nothing' ? refusalFor(suspension) : 'result-needed-synchronously';
    return refuse(reason, [], WAYS_OUT.get(reason));
  }
  if (isCheckThenAct(facts, blocking, all)) return refuse('check-then-act');
  const waiting = [...replaced, ...steps, ...taken, ...importsAfter(facts, [call], imports)];
  return plan({ ...rewrite(waiting, title, 'await'), frees: namesOf([call]) });
}
