/** @returns {Promise<void>} */
async function warm() {}

module.exports.store.warm = warm;
warm();
