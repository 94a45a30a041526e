import { EventEmitter } from 'node:events';

declare class Socket extends EventEmitter {
  readonly status: number;
}
declare function request(url: string, answered: (response: Socket) => void): void;

/** What it listens to is made by a method of its own. */
class Host {
  #open(): Socket {
    return new Socket();
  }

  bound(): Promise<void> {
    const socket = this.#open();
    return new Promise((resolve) => socket.once('listening', () => resolve()));
  }

  #shared = new EventEmitter();

  #bus(): EventEmitter {
    return this.#shared;
  }

  told(): Promise<void> {
    const bus = this.#bus();
    return new Promise((resolve) => bus.once('told', () => resolve()));
  }

  tell(): void {
    this.#shared.emit('told');
  }
}

/** On one way or the other. */
function inflated(isOld: boolean): Promise<void> {
  let stream: Socket;
  if (isOld) stream = new Socket();
  else stream = new Socket();
  return new Promise((resolve) => stream.on('end', () => resolve()));
}

/** A callback is given it, and what it says decides nothing that other code sets. */
function fetched(url: string): Promise<void> {
  return new Promise((resolve, reject) => {
    request(url, (response) => {
      response.on('end', () => {
        if (response.status === 200) resolve();
        else reject(new Error('no'));
      });
    });
  });
}

function deferred(): { promise: Promise<void>; resolve: () => void } {
  let resolve!: () => void;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

function opened(): Promise<void> {
  const { promise, resolve } = deferred();
  setTimeout(resolve, 5);
  return promise;
}

const opening: (() => void)[] = [];
function openedLater(): Promise<void> {
  const { promise, resolve } = deferred();
  opening.push(resolve);
  return promise;
}

export async function main(host: Host): Promise<void> {
  void host.bound();
  inflated(true);
  fetched('/');
  opened();
  host.told();
  openedLater();
  host.tell();
  opening.pop()?.();
}
