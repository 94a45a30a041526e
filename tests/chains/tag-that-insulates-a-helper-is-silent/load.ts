import { awaitSync } from '@kaciras/deasync';

declare function read(): Promise<string>;

/** @asyncBoundary insulator - the start of the program waits here */
export const load = (): string => awaitSync(read());
