import { awaitSync } from '@kaciras/deasync';

declare function read(path: string): Promise<string>;

const load = (path: string): string => awaitSync(read(path));

export const loadAll = (paths: readonly string[]): string[] => paths.map((path) => load(path));
export const loadByName = (paths: readonly string[]): string[] => paths.map(load);
