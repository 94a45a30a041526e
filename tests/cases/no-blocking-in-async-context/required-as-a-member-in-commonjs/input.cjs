'use strict';
const fs = require('node:fs');

/** @param {import('node:http').ServerResponse} response */
exports.page = async function (response) {
  response.end(fs.readFileSync('./index.html'));
};
