import { awaitSync } from '@kaciras/deasync';

declare function load(): Promise<string>;
declare function maybe(): any;

export async function config(): Promise<string> {
  await load();
  return await maybe() as string;
}
