import { awaitSync } from '@kaciras/deasync';

interface Options {
  readonly sync?: boolean;
}

declare function read(path: string): Promise<string>;

function loadOne(path: string, options: Options): string | Promise<string> {
  return options.sync ? awaitSync(read(path)) : read(path);
}

export function load(path: string, options: Options): string | Promise<string> {
  return loadOne(path, options);
}
