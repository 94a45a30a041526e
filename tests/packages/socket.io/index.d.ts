export class Socket {
  on(event: string, listener: (...given: any[]) => void): this;
}
export class Server {
  on(event: 'connection', listener: (socket: Socket) => void): this;
}
