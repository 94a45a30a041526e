import { reportError } from './errors.js';

declare function save(id?: number): Promise<void>;
export class Saver {
  id = 1;
  start(): void {
    setTimeout(
      function (this: unknown, id: number) { void (async () => {
        await save(id);
      })().catch(reportError); },
      10,
      this.id,
    );
  }
}
