export async function load(path: string): Promise<string> {
	return path;
}
export async function all(paths: string[]): Promise<number> {
	for (const path of paths) {
		await load(path);
	}
	return paths.reduce(async (before, path) => {
		const sum = await before;
		return sum + (await load(path)).length;
	}, Promise.resolve(0));
}
