import { awaitSync } from '@kaciras/deasync';
declare function fetchText(path: string): Promise<string>;

export const load = async (path: string): Promise<string> => fetchText(path);
export class Config {
  readonly text: string;
  constructor() {
    this.text = awaitSync(fetchText('config'));
  }
}
