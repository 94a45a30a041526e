import { awaitSync } from '@kaciras/deasync';
declare function fetchText(path: string): Promise<string>;

export const load = (path: string): string => awaitSync(fetchText(path));
export class Config {
  readonly text: string;
  constructor() {
    this.text = awaitSync(fetchText('config'));
  }
}
