const { load: read } = require('./load.cjs');
function main() {
  return read().trim();
}
exports.main = main;
