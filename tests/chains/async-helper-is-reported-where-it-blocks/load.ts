import { awaitSync } from '@kaciras/deasync';

export async function load(work: Promise<string>): Promise<string> {
  await work;
  return awaitSync(work);
}
