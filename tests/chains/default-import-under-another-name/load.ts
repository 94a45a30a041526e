import { awaitSync } from '@kaciras/deasync';

export default function load(work: Promise<string>): string {
  return awaitSync(work);
}
