export function load(): string {
	return 'a';
}
export function texts(paths: string[]): void {
	paths.forEach((path) => path + load());
	paths.forEach((path) => {
		load().concat(path);
	});
}
