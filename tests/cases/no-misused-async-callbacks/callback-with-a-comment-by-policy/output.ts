import { reportError } from './errors.js';

declare function save(id?: number): Promise<void>;
export function later(): void {
  setTimeout(() => void (async () => {
    // Saved last.
    await save();
  })().catch(reportError), 1);
}
