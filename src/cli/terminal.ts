import { randomUUID } from 'node:crypto';
import { visible } from '../adapters/visible.js';

/** Stands for the escape character in colours of ours: no file can hold it, since every run has another. */
export const OWN_ESCAPE = `\uE000${randomUUID()}\uE000`;

/** Turns the colours of ours into what a terminal understands. */
export const withColours = (text: string): string => text.replaceAll(OWN_ESCAPE, '\u001B');

const unguardedStreams = new WeakMap<NodeJS.WriteStream, NodeJS.WriteStream>();

/** The stream that steers its terminal, for what is all ours: a line that is written over, a question. */
export const unguarded = (stream: NodeJS.WriteStream): NodeJS.WriteStream => unguardedStreams.get(stream) ?? stream;

/**
 * From now on the stream shows what would steer a terminal, but for our own colours: names of files, their text and a
 * compiler's words are somebody else's, wherever in the command they are printed.
 */
export function guard(stream: NodeJS.WriteStream): void {
  const write = stream.write.bind(stream) as (text: unknown, ...rest: unknown[]) => boolean;
  unguardedStreams.set(stream, Object.create(stream, { write: { value: write } }) as NodeJS.WriteStream);
  stream.write = (text: unknown, ...rest: unknown[]) =>
    write(typeof text === 'string' ? withColours(visible(text)) : text, ...rest);
}
