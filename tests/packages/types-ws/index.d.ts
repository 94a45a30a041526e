import { EventEmitter } from 'node:events';
import { IncomingMessage } from 'node:http';

declare class WebSocket extends EventEmitter {
  send(data: string): void;
  on(event: 'close', listener: (this: WebSocket, code: number) => void): this;
  on(event: 'message', listener: (this: WebSocket, data: Buffer, isBinary: boolean) => void): this;
  on(event: string | symbol, listener: (this: WebSocket, ...args: any[]) => void): this;
}
declare namespace WebSocket {
  class Server extends EventEmitter {
    constructor(options?: { port?: number });
    on(event: 'connection', listener: (this: Server, socket: WebSocket, request: IncomingMessage) => void): this;
    on(event: string | symbol, listener: (this: Server, ...args: any[]) => void): this;
  }
  const WebSocketServer: typeof Server;
  interface WebSocketServer extends Server {}
}
export = WebSocket;
