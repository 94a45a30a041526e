import { awaitSync } from '@kaciras/deasync';

/** @param {Promise<string>} work */
export function load(work) {
  return awaitSync(work);
}
