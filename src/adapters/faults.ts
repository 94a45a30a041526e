import { sayOnce } from './say-once.js';

/** What keeps tsconfigs from being read as they are meant, so that types may be missing. */
export const faults = new Set<string>();

/** Says each once, at every door. */
export function tellFaults(found: Iterable<string>): void {
  for (const fault of found) {
    faults.add(fault);
    sayOnce(fault, fault);
  }
}
