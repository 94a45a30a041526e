declare const input: AsyncIterable<string>;
declare const peer: { handle(line: string): Promise<void> };
declare function report(error: unknown): void;

export async function inOrder(): Promise<void> {
  for await (const line of input) await peer.handle(line);
}

export async function together(): Promise<void> {
  for await (const line of input) peer.handle(line).catch(report);
}
