import type { FileFacts } from '../../analysis/file-facts.js';
import { memberOfProcess } from '../../analysis/process.js';
import { holds } from '../../analysis/tree.js';
import { FateReader } from './fate.js';
import type { Entry, EntryFinding } from './finding.js';
import { fates, type EntryMessage } from './messages.js';
import { planHandler } from './plan.js';

const LISTENS = /^(?:on|once|addListener|prependListener|prependOnceListener)$/;
/** Events whose listeners take the place of Node's own end with code 1; `uncaughtExceptionMonitor` does not. */
const SAVED: Readonly<Record<string, EntryMessage>> = {
  unhandledRejection: 'rejections',
  uncaughtException: 'exceptions',
};

/** Listeners of failures that nobody handles, which print them and leave the exit code of a success. */
export function listenerFindings({ facts }: Entry): EntryFinding[] {
  return facts.nodes.of('CallExpression').flatMap((call): EntryFinding[] => {
    const [event, listener] = call.arguments;
    const messageId = event?.type === 'Literal' ? SAVED[String(event.value)] : undefined;
    if (!messageId || !listener || !isListened(facts, call.callee)) return [];
    const read = new FateReader(facts).ofHandler(listener);
    if (read.fate === 'fails' || read.fate === 'unknown') return [];
    if (!read.endsWell.every((end) => holds(listener, end))) return [];
    return [
      {
        node: event!,
        messageId,
        data: { fate: fates[read.fate] },
        plan: planHandler(facts, listener, read, 'listener'),
        drivenBy: facts.drivenBy(call),
        sink: { kind: 'handled', at: listener },
      },
    ];
  });
}

const isListened = (facts: FileFacts, callee: Parameters<FileFacts['bindings']>[0]): boolean =>
  LISTENS.test(memberOfProcess(facts.parsed, callee) ?? '');
