declare function main(): Promise<void>;

main().catch(console.error);
