/** @typedef {typeof import('./load.js').load} Load */

/**
 * Like {@link load}, and does not wait.
 *
 * @see load
 * @type {Load}
 */
const read = (work) => String(work);

/** @param {Promise<string>} work */
export async function start(work) {
  await work;
  return read(work);
}
