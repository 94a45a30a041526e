const { load } = require('./load.cjs');

exports.start = async function start(work) {
  await work;
  return load(work);
};
