import { awaitSync } from '@kaciras/deasync';
declare function fetchText(path: string): Promise<string>;

export function load(path: string): string {
  return awaitSync(fetchText(path));
}
export async function other(): Promise<string> {
  return fetchText('other');
}
export class Config {
  text = load('config');
}
export const size = async (): Promise<number> => (await other()).length;
