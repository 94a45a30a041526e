import { awaitSync } from '@kaciras/deasync';

module.exports = function only(work: Promise<string>): string {
  return awaitSync(work);
};
