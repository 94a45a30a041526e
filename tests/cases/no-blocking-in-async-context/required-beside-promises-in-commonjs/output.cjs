const fs = require('fs');
const fsp = require('fs').promises;

/** @param {import('node:http').ServerResponse} response */
exports.page = async (response) => {
  const names = await fsp.readdir('.');
  response.end(names.map(String).join() + await fsp.readFile('./index.html', 'utf8'));
};
