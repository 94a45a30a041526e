/** @callback Read @param {string} key @returns {string} */

/** @type {Read} */
export const load = async (key) => key.trim();
