import type { ChildProcess } from 'node:child_process';

declare function load(): Promise<string>;


export async function send(child: ChildProcess): Promise<void> {
  child.send({ text: load() });
}
