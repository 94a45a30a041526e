declare const peer: { handle(line: string): Promise<void> };
declare const input: AsyncIterable<string>;
declare function next(): Promise<string | undefined>;

async function count(line: string): Promise<number> {
  return line.length;
}

export async function follow(): Promise<void> {
  for await (const line of input) {
    await peer.handle(line);
    count(line);
  }
}

export async function poll(): Promise<void> {
  for (;;) {
    const line = await next();
    if (line === undefined) return;
    peer.handle(line);
  }
}

export async function each(lines: string[]): Promise<void> {
  for (const line of lines) peer.handle(line);
}
