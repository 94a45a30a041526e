import { EventEmitter } from 'node:events';
import { expect } from 'vitest';

declare function load(): Promise<string>;

export class Page extends EventEmitter {
  constructor() {
    super();
    expect(load()).resolves.toBe('loaded');
    this.on('load', () => {
      expect(load()).resolves.toBe('loaded');
    });
  }
}
