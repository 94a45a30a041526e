const { load } = require('./load.cjs');
function main() {
  return load().trim();
}
exports.main = main;
