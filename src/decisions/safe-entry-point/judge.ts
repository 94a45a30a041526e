import type { FileFacts } from '../../analysis/file-facts.js';
import { isOfNode } from '../../analysis/node-program.js';
import type { Settings } from '../../settings/settings.js';
import { dispatches } from '../making/dispatched.js';
import { dispatchedFinding } from './dispatched.js';
import { droppedCodes } from './dropped-codes.js';
import { entryFindings } from './entries.js';
import { exitFindings } from './exits.js';
import type { Entry, EntryFinding, EntryOptions } from './finding.js';
import { listenerFindings } from './listeners.js';
import { overriddenCodes } from './overridden.js';

/** Ways in which a program fails without its exit code saying so, ends before its work, or does not end. */
export function decideSafeEntryPoint(facts: FileFacts, options: EntryOptions, settings: Settings): EntryFinding[] {
  const entry: Entry = { facts, options, settings };
  const swallowed = options.checkEntries ? entryFindings(entry) : [];
  const listeners = options.checkListeners ? listenerFindings(entry) : [];
  const told = new Set([...swallowed, ...listeners].flatMap(({ sink }) => (sink ? [sink.at] : [])));
  const found = [
    ...swallowed,
    ...(options.checkExits ? exitFindings(entry, told) : []),
    ...(options.checkEntries ? [...droppedCodes(entry), ...overriddenCodes(entry)] : []),
    ...(options.checkDispatchers ? dispatches(facts).map((dispatch) => dispatchedFinding(entry, dispatch)) : []),
    ...listeners,
  ];
  return found.length > 0 && isOfNode(facts) ? found : [];
}
