const { load } = require('./load.cjs');
async function main() {
  return (await load()).trim();
}
exports.main = main;
