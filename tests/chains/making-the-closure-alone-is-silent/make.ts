import { awaitSync } from '@kaciras/deasync';

declare function read(path: string): Promise<string>;

export const makeReader = (root: string) => (path: string): string => awaitSync(read(root + path));
