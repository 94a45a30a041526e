const { awaitSync } = require('@kaciras/deasync');

function load(work) {
  return awaitSync(work);
}

module.exports = { load };
