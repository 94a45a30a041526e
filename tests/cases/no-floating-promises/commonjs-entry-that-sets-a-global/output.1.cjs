/** @returns {Promise<void>} */
async function main() {}

let started = false;
started = true;
globalThis.started = started;
void main();
