export const list = async (all: readonly string[]) => { process.stdout.write(`${JSON.stringify(all)}\n`); await new Promise((resolve) => process.stdout.write('', resolve)); process.exit(0); };
