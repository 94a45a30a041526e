/** @returns {Promise<void>} */
async function main() {}

let started = false;
started = true;
globalThis.started = started;
main().catch((error) => { console.error(error); process.exitCode = 1; });
