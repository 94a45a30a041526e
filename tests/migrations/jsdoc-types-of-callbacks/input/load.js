/** @callback Read @param {string} key @returns {string} */

/** @type {Read} */
export const load = (key) => key.trim();
