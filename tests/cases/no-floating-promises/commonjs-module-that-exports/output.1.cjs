/** @returns {Promise<void>} */
async function warm() {}

module.exports = { warm };
warm().catch((error) => { console.error(error); process.exitCode = 1; });
