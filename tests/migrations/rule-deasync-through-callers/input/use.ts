import { load } from './load.js';

export class Page {
  title(): string {
    return `<${load('title')}>`;
  }
}
