declare function main(): Promise<void>;

main();
