/**
 * @param {string} key
 * @returns {Promise<string>}
 */
export async function load(key) {
  return key;
}

/** @returns {Promise<number>} how long it is */
export const size = async () => (await load('a')).length;
