/** @returns {Promise<void>} */
async function warm() {}

module.exports = { warm };
void warm();
