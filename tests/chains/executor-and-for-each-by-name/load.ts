import { awaitSync } from '@kaciras/deasync';

declare function read(path: string): Promise<string>;
declare const cache: Map<string, string>;

function fill(path: string): void {
  cache.set(path, awaitSync(read(path)));
}

function settle(resolve: (text: string) => void): void {
  resolve(awaitSync(read('settings')));
}

export const fillAll = (paths: Set<string>): void => paths.forEach(fill);
export const settled = (): Promise<string> => new Promise(settle);
