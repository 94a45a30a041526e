import { awaitSync } from '@kaciras/deasync';

declare function read(): Promise<string>;

export const loadSync = (): string => awaitSync(read());

export const load = async (): Promise<string> => await read();
