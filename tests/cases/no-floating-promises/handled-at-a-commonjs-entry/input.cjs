/** @returns {Promise<void>} */
async function main() {}

main().catch((error) => {
  console.error(error);
  process.exitCode = 1;
});
