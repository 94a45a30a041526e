import { load } from './load.js';

export class Page {
  async title(): Promise<string> {
    return `<${await load('title')}>`;
  }
}
