import { bus, greetOnReady } from './bus.js';

export function listen(): void {
  greetOnReady();
}

export function boot(): void {
  listen();
  console.log('listening');
  bus.emit('ready');
}
