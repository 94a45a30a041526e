import { awaitSync } from '@kaciras/deasync';
declare function fetchText(path: string): Promise<string>;

export function load(path: string): string {
  return awaitSync(fetchText(path));
}
export function other(): string {
  return awaitSync(fetchText('other'));
}
export class Config {
  text = load('config');
}
export const size = (): number => other().length;
