import { reportError } from './errors.js';

declare function save(id?: number): Promise<void>;
export function later(): void {
  setImmediate(() => void (async () => save())().catch(reportError));
}
