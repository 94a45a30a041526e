import { reportError } from './errors.js';

declare function save(id?: number): Promise<void>;
export function later(): void {
  setInterval(() => void (async () => {
    await save();
  })().catch(reportError), 1000);
}
