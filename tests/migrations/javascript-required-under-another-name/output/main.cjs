const { load: read } = require('./load.cjs');
async function main() {
  return (await read()).trim();
}
exports.main = main;
