/** @returns {Promise<void>} */
async function warm() {}

exports.warm = warm;
warm();
