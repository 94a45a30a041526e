/**
 * @param {string} key
 * @returns {string}
 */
export function load(key) {
  return key;
}

/** @returns {number} how long it is */
export const size = () => load('a').length;
