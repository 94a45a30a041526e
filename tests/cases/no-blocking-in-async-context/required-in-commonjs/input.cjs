const { readFileSync } = require('fs');

/** @param {import('node:http').ServerResponse} response */
async function page(response) {
  response.end(readFileSync('./index.html'));
}
module.exports = { page };
