import { deasync as other } from '@kaciras/deasync';
declare function fetchText(path: string): Promise<string>;

export const load = async (path: string): Promise<string> => fetchText(path);
export async function again(): Promise<string> {
  return (await fetchText('b')).trim();
}
export { other };
