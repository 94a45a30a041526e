declare function main(args: readonly string[]): Promise<number>;

main(process.argv.slice(2)).then((code) => process.exit(code));
main([]).then(process.exit);
