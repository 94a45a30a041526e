export function load(path: string): string {
	return path;
}
export function all(paths: string[]): number {
	paths.forEach((path) => load(path));
	return paths.reduce((sum, path) => {
		return sum + load(path).length;
	}, 0);
}
