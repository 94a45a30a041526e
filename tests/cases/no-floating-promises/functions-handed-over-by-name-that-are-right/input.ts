import { EventEmitter } from 'node:events';
import { it } from 'vitest';

declare function save(line: string): Promise<void>;
declare function report(error: unknown): void;

const onLine = (line: string): void => {
  save(line).catch(report);
};
new EventEmitter().on('line', onLine);

async function saves(): Promise<void> {
  await save('a');
}
it('saves', saves);

type OnStart = () => void | Promise<void>;
export const start: OnStart = () => save('b');
export const hooks: { open: OnStart } = { open: async () => save('c') };
