const { parse } = require('./load.cjs');

exports.start = async (work) => parse(await work);
