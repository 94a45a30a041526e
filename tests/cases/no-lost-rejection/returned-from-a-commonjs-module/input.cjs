const { readFile } = require('node:fs/promises');

exports.read = async function (path) {
  try {
    return readFile(path, 'utf8');
  } catch {
    return '';
  }
};
