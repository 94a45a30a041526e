import { awaitSync } from '@kaciras/deasync';

declare function read(path: string): Promise<string>;

function load(path: string): string {
  return awaitSync(read(path));
}

export class Server {
  readonly name: string;

  constructor() {
    this.name = load('name');
  }
}

export async function start(work: Promise<void>): Promise<string> {
  await work;
  return load('a');
}
