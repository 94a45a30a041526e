import { awaitSync } from '@kaciras/deasync';

export function* parts(work: Promise<string>): Generator<string> {
  yield awaitSync(work);
}
