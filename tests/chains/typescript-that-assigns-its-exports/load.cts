import { awaitSync } from '@kaciras/deasync';

function load(work: Promise<string>): string {
  return awaitSync(work);
}

module.exports = { load };
