export async function load(): Promise<string> {
	return 'a';
}
export async function texts(paths: string[]): Promise<void> {
	for (const path of paths) {
		path + await load();
	}
	for (const path of paths) {
		(await load()).concat(path);
	}
}
