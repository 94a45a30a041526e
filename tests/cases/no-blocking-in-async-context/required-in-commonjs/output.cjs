const { readFileSync } = require('fs');
const { readFile } = require('fs/promises');

/** @param {import('node:http').ServerResponse} response */
async function page(response) {
  response.end(await readFile('./index.html'));
}
module.exports = { page };
