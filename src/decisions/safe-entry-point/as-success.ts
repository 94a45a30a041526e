import type { TSESTree } from '@typescript-eslint/types';
import type { FileFacts } from '../../analysis/file-facts.js';
import { memberOfProcess, printsTo } from '../../analysis/process.js';
import { bare, isFunction, lastName, someInside } from '../../analysis/tree.js';
import { linkOf } from './chain.js';
import { certainEnds } from './certain-ends.js';
import { FateReader } from './fate.js';
import type { Entry, EntryFinding } from './finding.js';
import { planEnds, planHandler } from './plan.js';

/** Code that is given a failure. */
interface Handling {
  /** Whose handling another finding may have told. */
  readonly handler: TSESTree.Node;
  readonly body: TSESTree.Node;
  readonly failure: TSESTree.Node | undefined;
}

/** Words by which a program says that something went wrong. */
const FAILED = /\b(?:fail(?:ed|ure|s)?|errors?|could ?n[o']t|can(?:no|')?t|unable|invalid|missing)\b/i;

/** Words by which it says that it is none the worse for that, or that a person wanted it so. */
const FINE = /skip|ignor|fall(?:s|ing)?[ -]?back|continu|optional|cancel|abort|interrupt|quit/i;

const isErrorStream = (facts: FileFacts, callee: TSESTree.Node): boolean =>
  printsTo(facts.parsed, callee) &&
  (/^(?:error|warn)$/.test(lastName(callee) ?? '') || memberOfProcess(facts.parsed, callee) === 'stderr.write');

/** Does a text that is written in the code hold such words? */
function says(facts: FileFacts, code: TSESTree.Node, words: RegExp): boolean {
  const { visitorKeys } = facts.parsed;
  return (
    someInside(code, visitorKeys, 'Literal', ({ value }) => typeof value === 'string' && words.test(value)) ||
    someInside(code, visitorKeys, 'TemplateElement', ({ value }) => words.test(value.raw))
  );
}

/** The failure, or something of it, or that there was one, is printed: to the error stream. */
function printsFailure(facts: FileFacts, { body, failure }: Handling): boolean {
  return someInside(body, facts.parsed.visitorKeys, 'CallExpression', ({ callee, arguments: given }) => {
    if (!isErrorStream(facts, callee)) return false;
    const isWarning = lastName(callee) === 'warn';
    return given.some((argument) => names(facts, argument, failure) || (!isWarning && says(facts, argument, FAILED)));
  });
}

const names = (facts: FileFacts, node: TSESTree.Node, failure: TSESTree.Node | undefined): boolean =>
  failure?.type === 'Identifier' &&
  someInside(node, facts.parsed.visitorKeys, 'Identifier', ({ name }) => name === failure.name);

/** `logger.error(error);`: whatever that does, the code goes on behind it. */
function tellsLogger(facts: FileFacts, statement: TSESTree.Node, failure: TSESTree.Node | undefined): boolean {
  const call = statement.type === 'ExpressionStatement' ? bare(statement.expression) : undefined;
  return (
    call?.type === 'CallExpression' &&
    bare(call.callee).type === 'MemberExpression' &&
    lastName(call.callee) === 'error' &&
    call.arguments.some((argument) => names(facts, argument, failure))
  );
}

/** The code of a body of which a logger is told of the failure: what else stands there. */
function besideLogger(facts: FileFacts, { body, failure }: Handling): TSESTree.Node[] | undefined {
  const statements = body.type === 'BlockStatement' ? body.body : [];
  const others = statements.filter((statement) => !tellsLogger(facts, statement, failure));
  return others.length < statements.length ? others : undefined;
}

/** `if (error) { … }`, of what a callback is given first. */
function testsOf(facts: FileFacts): Handling[] {
  return facts.nodes.of('IfStatement').flatMap(({ test, consequent }): Handling[] => {
    const failure = bare(test);
    const definition = failure.type === 'Identifier' ? facts.variable(failure)?.defs[0] : undefined;
    const fn = definition?.type === 'Parameter' ? definition.node : undefined;
    const isFirst = isFunction(fn) && fn.params[0] === definition?.name;
    return isFirst && /^e(?:rr(?:or)?)?$/.test(facts.textOf(failure))
      ? [{ handler: consequent, body: consequent, failure }]
      : [];
  });
}

/** `.catch(f)`, `.on('error', f)`: a function that is written there. */
function handlersOf(facts: FileFacts): Handling[] {
  return facts.nodes.of('CallExpression').flatMap((call): Handling[] => {
    const [event, listener] = call.arguments;
    const isListener =
      /^(?:on|once|addListener)$/.test(lastName(call.callee) ?? '') &&
      event?.type === 'Literal' &&
      event.value === 'error';
    const given = isListener ? listener : linkOf(call)?.handler;
    const handler = given && bare(given);
    return isFunction(handler) ? [{ handler, body: handler.body, failure: handler.params[0] }] : [];
  });
}

/** Code that prints the failure that it is given, and then ends the process as a success. */
export function asSuccessFindings({ facts }: Entry, told: ReadonlySet<TSESTree.Node>): EntryFinding[] {
  const clauses = facts.nodes
    .of('CatchClause')
    .map((clause): Handling => ({ handler: clause, body: clause.body, failure: clause.param ?? undefined }));
  return [...handlersOf(facts), ...clauses, ...testsOf(facts)].flatMap((handling): EntryFinding[] => {
    const { handler, body, failure } = handling;
    if (told.has(handler) || says(facts, body, FINE)) return [];
    const others = printsFailure(facts, handling) ? [body] : besideLogger(facts, handling);
    if (!others) return [];
    const reads = others.map((one) => new FateReader(facts).of(one, failure ? [failure] : []));
    if (reads.some(({ fate }) => fate === 'fails' || fate === 'unknown')) return [];
    const ends = certainEnds(
      facts,
      reads.flatMap(({ endsWell }) => endsWell),
      body,
    );
    const [end] = ends;
    if (!end) return [];
    return [
      {
        node: end.callee,
        messageId: 'asSuccess',
        data: {},
        plan: others[0] === body && handler !== body ? planHandler(facts, handler, reads[0]!) : planEnds(facts, ends),
        drivenBy: facts.drivenBy(end),
      },
    ];
  });
}
