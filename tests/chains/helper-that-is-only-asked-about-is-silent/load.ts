import { awaitSync } from '@kaciras/deasync';

declare function read(): Promise<string>;

export const load = (): string => awaitSync(read());
