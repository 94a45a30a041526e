declare function main(args: readonly string[]): Promise<number>;

main(process.argv.slice(2)).then((code) => process.exit(code)).catch((error) => { console.error(error); process.exitCode = 1; });
main([]).then(process.exit).catch((error) => { console.error(error); process.exitCode = 1; });
