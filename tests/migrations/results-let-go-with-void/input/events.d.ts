declare module 'node:events' {
  export class EventEmitter {
    on(name: string, listener: (...given: any[]) => void): this;
    once(name: string, listener: (...given: any[]) => void): this;
  }
}
