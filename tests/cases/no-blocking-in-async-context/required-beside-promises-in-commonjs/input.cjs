const fs = require('fs');
const fsp = require('fs').promises;

/** @param {import('node:http').ServerResponse} response */
exports.page = async (response) => {
  const names = await fsp.readdir('.');
  response.end(names.map(String).join() + fs.readFileSync('./index.html', 'utf8'));
};
