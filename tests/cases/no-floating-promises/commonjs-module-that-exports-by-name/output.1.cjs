/** @returns {Promise<void>} */
async function warm() {}

exports.warm = warm;
warm().catch((error) => { console.error(error); process.exitCode = 1; });
