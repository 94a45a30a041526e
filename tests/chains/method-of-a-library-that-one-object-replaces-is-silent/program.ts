import { Console as NodeConsole } from 'node:console';
import { Effect } from 'effect';

declare const save: (line: string) => Effect.Effect<void>;

function capture(line: string): void {
  Effect.runSync(save(line));
}

export function install(): void {
  console.log = capture;
}

export const say = (stream: NodeJS.WriteStream) => {
  const raw = new NodeConsole(stream);
  return (line: string) => Effect.sync(() => raw.log(line));
};
