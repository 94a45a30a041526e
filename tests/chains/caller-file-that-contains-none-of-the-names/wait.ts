import { awaitSync } from '@kaciras/deasync';

export default function (work: Promise<string>): string {
  return awaitSync(work);
}
