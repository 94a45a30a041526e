import { awaitSync } from '@kaciras/deasync';

declare function load(line: string): Promise<string>;

export async function last(lines: AsyncIterable<string>): Promise<string> {
  let seen = '';
  for await (const line of lines) seen = line;
  return await load(seen);
}
