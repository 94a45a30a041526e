const { awaitSync } = require('@kaciras/deasync');

function load(work) {
  return String(work);
}

if (require.main === module) {
  console.log(awaitSync(Promise.resolve(load(1))));
}

module.exports = { load };
