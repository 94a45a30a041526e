import { EventEmitter, once } from 'node:events';
import { combineLatest, fromEvent, lastValueFrom, of, ReplaySubject } from 'rxjs';

interface Message {
  readonly text: string;
  sent(): void;
}

class Command {
  readonly messages = { outgoing: new ReplaySubject<Message>() };

  /** Whoever subscribes settles it. */
  send(text: string): Promise<void> {
    return new Promise((resolve) => {
      this.messages.outgoing.next({
        text,
        sent() {
          resolve();
        },
      });
    });
  }

  start(): void {
    this.messages.outgoing.subscribe((message) => message.sent());
  }
}

class Finish {
  readonly spawn: (line: string) => EventEmitter;

  constructor(spawn: (line: string) => EventEmitter) {
    this.spawn = spawn;
  }

  handle(line: string): { done: () => Promise<void> } {
    const { spawn } = this;
    const done = async (): Promise<void> => {
      const child = spawn(line);
      await once(child, 'close');
    };
    return { done };
  }
}

function ended(children: readonly EventEmitter[]): Promise<unknown> {
  return lastValueFrom(combineLatest(children.map((child) => fromEvent(child, 'close'))));
}

function counted(): Promise<readonly number[]> {
  return lastValueFrom(combineLatest([of(1), of(2)]).pipe());
}

export async function main(command: Command, finish: Finish, child: EventEmitter): Promise<void> {
  command.send('a');
  await finish.handle('b').done();
  ended([child]);
  counted();
  command.start();
  child.emit('close');
}
