const { awaitSync } = require('@kaciras/deasync');

function Store() {}
Store.prototype.read = function (work) {
  return awaitSync(work);
};

function Memory() {}
Memory.prototype.read = function (work) {
  return String(work);
};

module.exports = { Store, Memory };
