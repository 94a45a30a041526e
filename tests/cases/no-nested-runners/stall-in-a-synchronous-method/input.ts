import { createSyncFn } from 'synckit';

const parse = createSyncFn<(code: string) => Promise<object>>(new URL('./worker.js', import.meta.url));

export class Parser {
  parse(code: string): object {
    return parse(code);
  }
}
