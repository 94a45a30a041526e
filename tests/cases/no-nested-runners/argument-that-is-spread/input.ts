import { awaitSync } from '@kaciras/deasync';

declare const work: [Promise<string>];

export async function config(): Promise<string> {
  await work[0];
  return awaitSync(...work);
}
