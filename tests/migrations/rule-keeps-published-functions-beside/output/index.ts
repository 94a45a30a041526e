import { awaitSync } from '@kaciras/deasync';
declare function fetchText(path: string): Promise<string>;

export function load(path: string): string {
  return awaitSync(fetchText(path)).trim();
}

export async function loadAsync(path: string): Promise<string> {
  return (await fetchText(path)).trim();
}
class Settings {
  text = load('settings');
}
export const settings = (): string => new Settings().text;
