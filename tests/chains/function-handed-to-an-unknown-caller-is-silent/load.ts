import { awaitSync } from '@kaciras/deasync';

declare function read(): Promise<string>;
declare function register(task: () => string): void;

export const load = (): string => awaitSync(read());

export function registerAll(): void {
  register(load);
}
