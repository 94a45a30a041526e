import { once } from 'node:events';
import * as net from 'node:net';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import type { Worker } from 'node:worker_threads';

type Stream = Socket | TLSSocket;

class Connection {
  readonly #socket: Stream;

  constructor(socket: Stream) {
    this.#socket = socket;
  }

  async write(text: string): Promise<void> {
    if (this.#socket.write(text)) return;
    await new Promise<void>((resolve) => this.#socket.once('drain', resolve));
  }

  /** The other side may stay as long as it likes. */
  closed(): Promise<void> {
    return new Promise((resolve) => this.#socket.once('close', resolve));
  }

  async end(): Promise<void> {
    this.#socket.end();
    await once(this.#socket, 'close');
  }
}

function connected(socket: Socket, isSecure: boolean): Promise<void> {
  const event = isSecure ? 'secureConnect' : 'connect';
  return new Promise((resolve) => socket.once(event, () => resolve()));
}

function asked(worker: Worker, task: string): Promise<string> {
  return new Promise((resolve) => {
    worker.once('message', resolve);
    worker.postMessage(task);
  });
}

function answer(worker: Worker): Promise<string> {
  return new Promise((resolve) => worker.once('message', resolve));
}

function opened(socket: WebSocket): Promise<void> {
  return new Promise((resolve) => {
    socket.onopen = () => resolve();
  });
}

function loaded(): Promise<void> {
  return new Promise((resolve) => window.addEventListener('load', () => resolve()));
}

function shown(image: HTMLImageElement): Promise<void> {
  return new Promise((resolve) => {
    image.onload = () => resolve();
  });
}

export async function start(connection: Connection, socket: Socket, worker: Worker, web: WebSocket): Promise<void> {
  connection.write('hello').catch(console.error);
  connected(socket, false);
  asked(worker, 'a');
  opened(web);
  loaded();
  connection.end();
  web.send('hello');
}

export async function wait(connection: Connection, worker: Worker, image: HTMLImageElement): Promise<void> {
  connection.closed();
  answer(worker);
  shown(image);
  worker.postMessage('a');
  image.src = 'a.png';
  const socket = new net.Socket();
  connected(socket, false);
  socket.connect(80);
}
