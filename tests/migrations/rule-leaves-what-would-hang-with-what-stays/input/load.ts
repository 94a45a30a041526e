import { awaitSync } from '@kaciras/deasync';
declare function fetchText(path: string): Promise<string>;

export class Config {
  readonly text: string;
  constructor() {
    this.text = awaitSync(fetchText('config'));
  }
}
export function load(path: string): string {
  return awaitSync(fetchText(path));
}
export function start(): string {
  return load('start') + new Config().text;
}
export function other(path: string): string {
  return awaitSync(fetchText(path));
}
